using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>Says why a reference has no figure, and what to write instead.</summary>
internal sealed class FigureReasons(ReportSources sources, HeldValues held, Month reportEnd)
{
    public string Why(FigureReference reference, Measure? measure)
    {
        if (measure is null)
        {
            return Unknown($"No measure is named {reference.Measure}.",
                NearestNames.To(reference.Measure.ToString(), sources.Measures.Select(known => known.Slug.ToString())));
        }

        if (measure.Unit == MeasureUnit.GradedJudgement)
        {
            return $"{measure.Title} is a graded judgement: it has no number.";
        }

        if (reference.Area.ForceSlug is { } slug && sources.Forces.All(force => force.Slug != slug))
        {
            return Unknown($"No force is named {slug}.",
                NearestNames.To(slug, sources.Forces.Select(force => force.Slug).Append("national").Append("msg")));
        }

        return WhyOfKind(reference, measure) ?? WhyOfPeriod(reference, measure);
    }

    /// <summary>The force or forces as readers know them.</summary>
    public string NameOf(FigureArea area) =>
        area == FigureArea.Own ? sources.Office.AreaName
        : area == FigureArea.National ? "England and Wales"
        : area == FigureArea.SimilarGroup ? "Average of the most similar group"
        : sources.Forces.FirstOrDefault(force => force.Slug == area.ForceSlug)?.Name ?? area.Name;

    private static string? WhyOfKind(FigureReference reference, Measure measure)
    {
        if (reference.Kind == FigureKind.Rate && MeasureWords.FormatOf(measure).Kind != ValueKind.Rate)
        {
            return $"{measure.Title} is no rate per 1,000: it is a {UnitName(measure)}. Write {measure.Slug}.value.";
        }

        if (reference.Kind == FigureKind.Rank && measure.BenchmarkGroup == BenchmarkGroup.None)
        {
            return $"{measure.Title} is not compared with other forces: it has no rank.";
        }

        return reference.Area == FigureArea.SimilarGroup && measure.BenchmarkGroup != BenchmarkGroup.SimilarGroup
            ? $"{measure.Title} is not compared with the most similar group. Take :msg away."
            : null;
    }

    private string WhyOfPeriod(FigureReference reference, Measure measure)
    {
        var whose = NameOf(reference.Area);
        var end = reference.Time.EndIn(reportEnd);
        if (reference.Kind == FigureKind.Count && held.Of(measure, reference.Area, end) is not null)
        {
            return $"No count of {measure.Title} is held for {whose}, {Period.YearEnding(end).Label}: only its " +
                $"value. Write {measure.Slug}.value.";
        }

        var newest = held.NewestOf(measure, reference.Area, end) is { } month
            ? $" The newest figure before is for the {Period.YearEnding(month).Label}."
            : "";
        return reference switch
        {
            { Kind: FigureKind.Rank } =>
                $"No rank of {measure.Title} can be worked out for {whose}, {Period.YearEnding(end).Label}: it is not " +
                "among the forces compared, or one of them has no figure.",
            { Kind: FigureKind.Change } =>
                $"No change of {measure.Title} can be worked out for {whose}: the {Period.YearEnding(end).Label} or " +
                $"the 12 months to {end.AddMonths(-12 * (reference.Time.Years ?? 1)).Name} have no figure of one series.",
            { Time.Years: { } years } =>
                $"{measure.Title} has no figure for each of the {years} years to {end.Name}, {whose}. Take fewer years.",
            _ => $"No figure of {measure.Title} is held for {whose}, {Period.YearEnding(end).Label}.{newest}",
        };
    }

    private static string Unknown(string problem, IReadOnlyList<string> nearest) => nearest.Count == 0
        ? problem
        : $"{problem} Did you mean {Sentences.List(nearest, "or")}?";

    private static string UnitName(Measure measure) => measure.Unit switch
    {
        MeasureUnit.Percentage => "percentage",
        MeasureUnit.Ratio => "ratio",
        _ => "count",
    };
}
