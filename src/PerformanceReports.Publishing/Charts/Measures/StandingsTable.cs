using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>A dot plot's data as a table, in the order of the picture.</summary>
internal static class StandingsTable
{
    private static readonly ValueFormat Whole = new(ValueKind.Count, 0);

    public static PictureTable Of(Standings standings)
    {
        var measure = standings.Measure;
        var hasDenominator = standings.Forces.Any(force => force.Point.Denominator is not null);
        List<PictureColumn> columns =
        [
            new("Rank"),
            new("Plausible rank", IsNumeric: false),
            new(Sentences.Start(measure.UnitLabel)),
            new("Lower limit, 95%"),
            new("Upper limit, 95%"),
            new(Sentences.Start(measure.NumeratorName)),
        ];
        if (hasDenominator)
        {
            columns.Add(new(Sentences.Start(measure.DenominatorName)));
        }

        var rows = standings.Forces.Select(force => Row(standings, force, hasDenominator)).ToList();
        return new PictureTable("Force", columns, rows, Explain(standings, rows));
    }

    private static PictureRow Row(Standings standings, MeasureStanding force, bool hasDenominator)
    {
        var point = force.Point;
        List<string> cells =
        [
            force.RankText,
            force.PlausibleRank.Length > 0 ? force.PlausibleRank : ChartTable.NotAvailable,
            standings.Format.Write(point.Value),
            Written(standings.Format, point.Lower),
            Written(standings.Format, point.Upper),
            Written(Whole, point.Numerator),
        ];
        if (hasDenominator)
        {
            cells.Add(Written(Whole, point.Denominator));
        }

        return new PictureRow(force.ForceName, cells, Marked: force == standings.Own);
    }

    private static string Written(ValueFormat format, decimal? value) =>
        value is { } held ? format.Write(held) : ChartTable.NotAvailable;

    private static List<string> Explain(Standings standings, List<PictureRow> rows)
    {
        List<string> notes = [];
        if (standings.Measure.Illustrative)
        {
            notes.Add(Illustration.Statement + ".");
        }

        if (rows.Exists(row => row.Cells.Contains(ChartTable.NotAvailable)))
        {
            notes.Add($"{ChartTable.NotAvailable} means not available.");
        }

        return notes;
    }
}
