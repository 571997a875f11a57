using System.Globalization;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Layouts.Tidy;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Web.Figures;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>
/// Sends what is entered through the import, as a file like any other: figures typed by hand are previewed, confirmed,
/// compared and withdrawn in the same way.
/// </summary>
public sealed class GridSender(
    ReportsDbContext database, GridReader reader, FigureImports imports, TimeProvider clock)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Begins an import of a quarter's entries that are new or differ from what is held.</summary>
    public async Task<GridSent> SendAsync(GridPage page, string person, CancellationToken cancellationToken)
    {
        var quarter = page.Quarter.End;
        var pending = page.Rows.Where(row => row.IsPending).ToList();
        var figures = await reader.ReadAsync(quarter, cancellationToken);
        var entered = pending.Select(row => FigureOf(figures, row)).OfType<Figure>();
        var result = await imports.BeginAsync(
            $"entered-{quarter}.csv", TidyCsv.Write(entered), Source(page), ImportLayout.Tidy, person, cancellationToken);
        if (!result.IsDone)
        {
            return new(null, result.Reason);
        }

        await MarkAsync(page, pending, result.Import!.Id, cancellationToken);
        return new(result.Import.Id);
    }

    private static Figure? FigureOf(GridFigures figures, GridRow row) =>
        figures.EnteredOf(row.Measure, row.Period) is { } entry ? figures.Read(row.Measure, entry) : null;

    private ImportSource Source(GridPage page)
    {
        var today = DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).DateTime);
        return new(
            EnteredSource.Family,
            EnteredSource.Name,
            $"Entered {today.ToString("d MMMM yyyy", British)}",
            today)
        {
            Publisher = page.Force,
            Notes = $"Typed for the {Reports.Wording.Within(page.Quarter.Label)}.",
        };
    }

    // What somebody typed over in this very moment is not what was sent, and waits on.
    private async Task MarkAsync(
        GridPage page, List<GridRow> sent, int import, CancellationToken cancellationToken)
    {
        do
        {
            database.ChangeTracker.Clear();
            var figures = await reader.ReadToChangeAsync(
                page.Quarter.End, [.. sent.Select(row => row.Measure.Slug).Distinct()], cancellationToken);
            foreach (var row in sent)
            {
                if (figures.EnteredOf(row.Measure, row.Period) is { } entry
                    && new TypedFigure(entry.Numerator, entry.Denominator) == row.Text)
                {
                    entry.SentTo(import);
                }
            }
        }
        while (!await database.TrySaveAsync(cancellationToken));
    }
}
