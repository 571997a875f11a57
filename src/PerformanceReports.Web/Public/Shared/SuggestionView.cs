using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>A verdict as published, with what the figures suggest.</summary>
public sealed record SuggestionView(string Kind, string Published, PublishedSuggestion Suggestion)
{
    /// <summary>Whether the analyst's verdict is another than the one suggested.</summary>
    public bool Differs => Suggestion.Differences.Count > 0;
}
