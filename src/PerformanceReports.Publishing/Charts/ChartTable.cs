namespace PerformanceReports.Publishing.Charts;

/// <summary>A chart's data as a table, the newest row first (standards.md 9 and 14).</summary>
/// <param name="Header">The headings of the columns: the period, then each series.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Notes">What stands above the table: what its marks mean, and that figures are illustrative.</param>
public sealed record ChartTable(
    IReadOnlyList<string> Header,
    IReadOnlyList<ChartTableRow> Rows,
    IReadOnlyList<string> Notes)
{
    /// <summary>What stands where a value is not available.</summary>
    public const string NotAvailable = "[x]";

    /// <summary>What stands at the first period after a break in series.</summary>
    public const string BreakMark = "[b]";

    /// <summary>The table of a chart.</summary>
    public static ChartTable Of(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ChartChecks.RequireDrawable(model);
        var header = model.PeriodMonths switch
        {
            1 => "Month",
            3 => "Quarter to",
            _ => "12 months to",
        };
        var rows = Enumerable.Range(0, model.Months.Count).Reverse().Select(index => Row(model, index)).ToList();
        return new ChartTable([header, .. model.Series.Select(series => series.Name)], rows, Explain(model, rows));
    }

    private static ChartTableRow Row(ChartModel model, int index)
    {
        var month = model.Months[index];
        var mark = SeriesRuns.StartsAfterBreak(model, index) ? " " + BreakMark : "";
        return new ChartTableRow(
            month, month.Name + mark, [.. model.Series.Select(series => Cell(model, series, index))]);
    }

    private static string Cell(ChartModel model, ChartSeries series, int index)
    {
        var value = series.Values[index] is { } held ? model.Format.Write(held) : NotAvailable;
        var stated = series.Stated.FirstOrDefault(point => point.Month == model.Months[index]);
        return stated is null ? value : $"{value} (stated: {model.Format.Write(stated.Value)})";
    }

    private static List<string> Explain(ChartModel model, List<ChartTableRow> rows)
    {
        var notes = new List<string>();
        AddIf(model.Illustrative, Illustration.Statement + ".");
        AddIf(
            rows.SelectMany(row => row.Cells).Any(cell => cell.StartsWith(NotAvailable, StringComparison.Ordinal)),
            $"{NotAvailable} means not available.");
        AddIf(
            rows.Any(row => row.Heading.EndsWith(BreakMark, StringComparison.Ordinal)),
            $"{BreakMark} means a break in series: values from here on are not comparable with those before.");
        AddIf(
            model.Series.Any(series => series.Stated.Count > 0),
            "\u201CStated\u201D marks a value that a published report states.");
        return notes;

        void AddIf(bool applies, string note)
        {
            if (applies)
            {
                notes.Add(note);
            }
        }
    }
}
