using PerformanceReports.Data.Importing.Layouts.HomeOffice;
using PerformanceReports.Data.Importing.Layouts.Ons;
using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Layouts.Tidy;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>Reads the figures of a file, in whichever layout they are.</summary>
public static class FigureLayouts
{
    /// <summary>The layout of a file, by the headings of its first table; null where somebody has to say it.</summary>
    /// <exception cref="UnreadableFileException">A sheet is damaged or beyond a limit.</exception>
    public static ImportLayout? Recognise(SheetFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        foreach (var sheet in file.Sheets.Where(sheet => !sheet.IsHidden))
        {
            using var rows = new Lookahead(sheet.Rows);
            if (HomeOfficeLayout.IsIn(rows.Top))
            {
                return ImportLayout.HomeOffice;
            }

            if (TidyLayout.IsIn(rows.Top))
            {
                return ImportLayout.Tidy;
            }

            if (OnsLayout.IsIn(rows.Top))
            {
                return ImportLayout.OnsAreas;
            }
        }

        return null;
    }

    /// <summary>Reads a file in a layout. What is wrong in it is told, and all the rest read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="layout">Its layout.</param>
    /// <param name="names">What its names can stand for.</param>
    /// <param name="today">The month that it is: no figure is of a later one.</param>
    /// <param name="progress">Told the number of rows read, each 1,000 rows.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    /// <exception cref="UnreadableFileException">A sheet is damaged or beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReadFile Read(
        SheetFile file,
        ImportLayout layout,
        ImportNames names,
        Month today,
        Action<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(names);
        var reading = new FileReading(file, names, today, progress, cancellationToken);
        switch (layout)
        {
            case ImportLayout.HomeOffice:
                new HomeOfficeLayout(reading).Read();
                break;
            case ImportLayout.OnsAreas:
                new OnsLayout(reading).Read();
                break;
            default:
                new TidyLayout(reading).Read();
                break;
        }

        return reading.Result(layout);
    }
}
