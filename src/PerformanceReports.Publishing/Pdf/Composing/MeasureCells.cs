using PerformanceReports.Publishing.Changes;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The cells of a measure's row.</summary>
internal static class MeasureCells
{
    /// <summary>The latest value; its period where that is not the header's.</summary>
    public static TableCell Latest(PublishedMeasure measure, string? period) => measure.Latest switch
    {
        null => TableCell.Of("–"),
        { } latest when latest.PeriodLabel == period => TableCell.Of(latest.Text),
        { } latest => TableCell.Of(
            new CellText(latest.Text), new CellText(Difference(latest.PeriodLabel, period), small: true)),
    };

    /// <summary>"to September 2021" where the table is of 12 months too.</summary>
    private static string Difference(string label, string? common)
    {
        const string Year = "12 months ";
        var isYear = label.StartsWith(Year, StringComparison.Ordinal);
        return isYear && common?.StartsWith(Year, StringComparison.Ordinal) == true ? label[Year.Length..] : label;
    }

    /// <summary>The change on a year, and from what.</summary>
    public static TableCell Change(PublishedMeasure measure) => measure switch
    {
        { Change: { } change, YearEarlier: { } earlier } =>
            TableCell.Of(new CellText(change.Text), new CellText($"from {earlier.Text}", small: true)),
        { Change: { } change } => TableCell.Of(change.Text),
        _ => TableCell.Of("–"),
    };

    /// <summary>The trend as published, and what the report before says where that is another.</summary>
    public static TableCell Trend(PublishedMeasure measure, PublishedSince? since)
    {
        var contents = Verdicts.Trend(measure.Trend).ToList();
        if (since is not null && VerdictChange.Of(measure) is { OfTrend: true, Before: { } before })
        {
            contents.Add(new CellText($"{since.Period.EndName}: {before.Trend.Text}", small: true));
        }

        return new TableCell(contents);
    }

    /// <summary>
    /// The benchmark as printed, what the report before says where that is another, and where the force stands on the
    /// figures held.
    /// </summary>
    public static TableCell Benchmark(PublishedMeasure measure, PublishedSince? since)
    {
        List<CellContent> contents = [new CellText(measure.Benchmark.Text)];
        if (since is not null && VerdictChange.Of(measure) is { OfBenchmark: true, Before: { } before })
        {
            contents.Add(new CellText(
                $"{since.Period.EndName}: {VerdictChange.Words(before.Benchmark)}", small: true));
        }

        if (measure.Computed is { Forces.Count: > 0 } comparison)
        {
            contents.Add(new CellDrawing(
                GroupStrip.Draw(comparison, measure.Polarity, GroupStripSize.PaperRow, (_, _, _) => 0),
                GroupStrip.AlternativeText(comparison, measure.Polarity, measure.Format)));
        }

        return new TableCell(contents);
    }

    /// <summary>The title and unit, with the mark of illustrative figures.</summary>
    public static TableCell Title(PublishedMeasure measure)
    {
        List<CellContent> contents = [new CellText(measure.Title), new CellText(measure.UnitLabel, small: true)];
        if (measure.Illustrative)
        {
            contents.Add(new CellText(Illustration.Statement, small: true, TextTone.Illustrative));
        }

        return new TableCell(contents);
    }
}
