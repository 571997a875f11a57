namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// Drafts a chart's alternative text from its data: what is drawn, over what time, the latest value and how it came
/// about. It never repeats the title, which stands beside the picture (standards.md 9). An analyst may write another.
/// </summary>
public static class AlternativeTextDraft
{
    private const int MostStatedValues = 6;

    /// <summary>Plain sentences about the chart.</summary>
    public static string Write(ChartModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        ChartChecks.RequireDrawable(model);
        List<string> sentences =
        [
            Opening(model),
            .. model.Series.SelectMany(series => About(model, series)),
            Standing(model),
            Breaks(model),
            model.Illustrative ? Illustration.Statement + "." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string Opening(ChartModel model)
    {
        var names = Sentences.List([.. model.Series.Select(ChartWords.NameInSentence)]);
        var lines = model.Series.Count switch
        {
            1 => "one line",
            2 => "two lines",
            3 => "three lines",
            _ => "four lines",
        };
        var unit = model.Format.Kind switch
        {
            ValueKind.Percentage => "in per cent",
            ValueKind.Ratio => "as a ratio",
            ValueKind.Count => "in numbers of " + model.UnitLabel,
            _ => model.UnitLabel,
        };
        return $"Line chart with {lines}, {unit}, from {model.Months[0].Name} to {model.Months[^1].Name}: {names}.";
    }

    private static IEnumerable<string> About(ChartModel model, ChartSeries series)
    {
        if (SeriesFacts.Of(model, series) is { } facts && series.Role is SeriesRole.OwnForce or SeriesRole.OtherMeasure)
        {
            var latest = $"{model.Format.Write(facts.Latest.Value)} in {facts.Latest.Month.Name}";
            yield return $"{series.Name}: {latest}{facts.ChangeIn(model.Format)}{Range(model, facts)}.";
        }

        if (series.Stated.Count > 0)
        {
            yield return series.Stated.Count > MostStatedValues
                ? $"{series.Stated.Count} values of {series.Name} that published reports state are marked."
                : $"Published reports state for {series.Name}: {ChartWords.Stated(model, series)}.";
        }
    }

    private static string Range(ChartModel model, SeriesFacts facts)
    {
        var (highest, lowest) = (model.Format.Write(facts.Highest.Value), model.Format.Write(facts.Lowest.Value));
        return facts.Count < 3 ? ""
            : highest == lowest ? $"; {highest} throughout"
            : $"; highest {highest} in {facts.Highest.Month.Name}, lowest {lowest} in {facts.Lowest.Month.Name}";
    }

    private static string Standing(ChartModel model)
    {
        var own = model.Series[0];
        if (own.Role != SeriesRole.OwnForce || SeriesFacts.Of(model, own) is not { } facts)
        {
            return "";
        }

        var standing = ChartWords.Standing(model, facts);
        return standing.Length == 0 ? "" : $"In {facts.Latest.Month.Name} {own.Name} was {standing}.";
    }

    private static string Breaks(ChartModel model) => model.Breaks.Count == 0
        ? ""
        : $"A break in series is marked at {Sentences.List([.. model.Breaks.Select(item => item.Month.Name)])}.";
}
