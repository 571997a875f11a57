namespace PerformanceReports.Publishing.Charts;

/// <summary>Drafts the one sentence that says what to see in a chart. An analyst may write another.</summary>
public static class ChartSummaryDraft
{
    /// <summary>One plain sentence.</summary>
    public static string Write(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ChartChecks.RequireDrawable(model);
        var measures = model.Series
            .Where(series => series.Role is SeriesRole.OwnForce or SeriesRole.OtherMeasure)
            .ToList();
        var sentence = measures.Count == 1 ? OfOne(model, measures[0]) : OfSeveral(model, measures);
        return model.Illustrative ? $"{sentence} {Illustration.Statement}." : sentence;
    }

    private static string OfOne(ChartModel model, ChartSeries series)
    {
        if (SeriesFacts.Of(model, series) is not { } facts)
        {
            var stated = ChartWords.Stated(model, series);
            return stated.Length == 0 ? "No values are held." : $"Published reports state {stated}.";
        }

        var latest = ChartWords.WithUnit(model, facts.Latest.Value);
        var standing = ChartWords.Standing(model, facts);
        return $"{series.Name}: {latest} {In(model)} {facts.Latest.Month.Name}{facts.ChangeIn(model.Format)}"
            + (standing.Length == 0 ? "." : $"; {standing}.");
    }

    private static string OfSeveral(ChartModel model, IReadOnlyList<ChartSeries> measures)
    {
        var facts = measures.Select(series => (Series: series, Facts: SeriesFacts.Of(model, series)))
            .Where(pair => pair.Facts is not null)
            .ToList();
        if (facts.Count == 0)
        {
            return "No series of values is held.";
        }

        var last = facts.Max(pair => pair.Facts!.Latest.Month);
        var parts = facts.Select(pair =>
        {
            var latest = pair.Facts!.Latest;
            var since = latest.Month == last ? "" : $" ({latest.Month.Name})";
            return $"{pair.Series.Name} {model.Format.Write(latest.Value)}{since}";
        });
        return $"{char.ToUpperInvariant(In(model)[0])}{In(model)[1..]} {last.Name}: {Sentences.List([.. parts])}.";
    }

    private static string In(ChartModel model) => model.PeriodMonths switch
    {
        1 => "in",
        3 => "in the quarter to",
        _ => "in the 12 months to",
    };
}
