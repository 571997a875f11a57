using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using PerformanceReports.Data.Importing.Layouts.Tidy;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>
/// The tidy layout to be filled in for one quarter: a row for each measure and period of it, with the numbers left
/// open. Read as it is, it brings nothing and has no error.
/// </summary>
public static class ImportTemplate
{
    private const string SheetName = "Figures";

    private static readonly string[] Headings =
    [
        "measure", "title", "force", "period_end", "months", "numerator", "denominator", "symbol", "numerator counts",
        "denominator counts",
    ];

    // Titles are for the eye; the others as wide as what goes into them.
    private static readonly int[] Widths = [32, 48, 24, 14, 9, 12, 13, 9, 28, 28];

    /// <summary>As CSV: UTF-8 with a byte order mark, which spreadsheets need to see what it is.</summary>
    /// <param name="measures">The measures, in the order of the reports; graded and retired ones are left out.</param>
    /// <param name="force">The force.</param>
    /// <param name="quarterEnd">The last month of the quarter.</param>
    public static byte[] Csv(IEnumerable<Measure> measures, Force force, Month quarterEnd)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
            InjectionOptions = InjectionOptions.Escape,
        }))
        {
            foreach (var row in Rows(measures, force, quarterEnd))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(cell is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell);
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

    /// <summary>As an Excel workbook of one sheet; for its parameters see <see cref="Csv"/>.</summary>
    public static byte[] Xlsx(IEnumerable<Measure> measures, Force force, Month quarterEnd) =>
        XlsxTable.Write(SheetName, Widths, [.. Rows(measures, force, quarterEnd)]);

    private static IEnumerable<object?[]> Rows(IEnumerable<Measure> measures, Force force, Month quarterEnd)
    {
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(force);
        yield return Headings;
        foreach (var measure in measures.Where(measure => IsFilledIn(measure, quarterEnd)))
        {
            foreach (var period in Periods(measure.Cadence, quarterEnd))
            {
                yield return
                [
                    measure.Slug.ToString(), measure.Title, force.Name, period.End.LastDay, period.Months, null, null, null,
                    measure.NumeratorName, measure.DenominatorName,
                ];
            }
        }
    }

    // A grade is a judgement, and has no number.
    private static bool IsFilledIn(Measure measure, Month quarterEnd) =>
        measure.Unit != MeasureUnit.GradedJudgement && measure.IsInUse(quarterEnd);

    private static Period[] Periods(Cadence cadence, Month quarterEnd) => cadence switch
    {
        Cadence.Monthly =>
        [
            new(quarterEnd.AddMonths(-2), 1), new(quarterEnd.AddMonths(-1), 1), new(quarterEnd, 1),
        ],
        Cadence.Quarterly => [Period.QuarterEnding(quarterEnd)],
        _ => [Period.YearEnding(quarterEnd)],
    };
}
