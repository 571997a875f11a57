using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Seeding;

/// <summary>Reads files of figures; measures and forces that are not held are refused at their row.</summary>
internal sealed class FigureReader(SeedFolder folder, IReadOnlySet<MeasureSlug> measures, IReadOnlySet<ForceCode> forces)
{
    private static readonly string[] Columns =
        ["measure", "force_code", "period_end", "months", "numerator", "denominator", "symbol"];

    /// <summary>The figures of one extract.</summary>
    public IReadOnlyList<Figure> Read(IReadOnlyList<string> files, Month dataTo)
    {
        var known = new HashSet<(MeasureSlug, ForceCode, Period)>();
        return [.. files.SelectMany(file => CsvTable.Read(folder, file, Columns, row =>
        {
            var figure = ReadFigure(row, dataTo);
            return known.Add((figure.Measure, figure.Force, figure.Period))
                ? figure
                : throw new InvalidOperationException("An earlier row gives the same measure, force and period.");
        }))];
    }

    private Figure ReadFigure(CsvRow row, Month dataTo) => new(
        row.Value("measure", KnownMeasure),
        row.Value("force_code", KnownForce),
        new Period(row.Value("period_end", text => PeriodEnd(text, dataTo)), row.Value("months", SeedWords.Whole)),
        row.Optional("numerator", SeedWords.Number),
        row.Optional("denominator", SeedWords.Number),
        row.Optional("symbol", FigureSymbol.Parse));

    private MeasureSlug KnownMeasure(string text)
    {
        var slug = MeasureSlug.Parse(text);
        return measures.Contains(slug)
            ? slug
            : throw new ArgumentException("There is no such measure. Define it in measures.yaml, or choose another.");
    }

    private ForceCode KnownForce(string text)
    {
        var code = ForceCode.Parse(text);
        return forces.Contains(code)
            ? code
            : throw new ArgumentException("There is no such force. Add it to forces.csv, or choose another.");
    }

    private static Month PeriodEnd(string text, Month dataTo)
    {
        var day = SeedWords.Day(text);
        var month = Month.Of(day);
        if (day != month.LastDay)
        {
            throw new FormatException($"A period ends with the last day of a month: {month.LastDay:yyyy-MM-dd}.");
        }

        return month <= dataTo
            ? month
            : throw new FormatException($"The extract holds data to {dataTo}; this is later. Correct dataTo, or the row.");
    }
}
