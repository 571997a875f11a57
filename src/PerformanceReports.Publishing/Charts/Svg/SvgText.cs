namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>What an inline picture is called and what it says, for those who do not see it.</summary>
/// <param name="Id">Unique in the page: the ids of title and description begin with it.</param>
/// <param name="Title">The chart's title.</param>
/// <param name="Description">The alternative text.</param>
public sealed record SvgText(string Id, string Title, string Description)
{
    /// <summary>The texts of a chart.</summary>
    /// <param name="model">The chart.</param>
    /// <param name="prefix">What tells this drawing from others of the chart on the page, for example "wide".</param>
    public static SvgText Of(ChartModel model, string prefix)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new SvgText($"{prefix}-{model.Slug}", model.Title, model.AlternativeText);
    }
}
