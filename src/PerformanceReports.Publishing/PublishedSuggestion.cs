namespace PerformanceReports.Publishing;

/// <summary>What the figures suggest for a verdict, beside the verdict that the analyst gave.</summary>
/// <param name="Text">The suggested wording; null where none can be suggested, and the evidence says why.</param>
/// <param name="Method">The name of the method, for example "Recent trend".</param>
/// <param name="Rule">The rule of the method in one sentence.</param>
/// <param name="Evidence">The evidence piece by piece, each without a full stop.</param>
/// <param name="Differences">How the verdict differs, a sentence each; empty where it does not.</param>
/// <param name="Reason">Why it differs, in the analyst's words; null where it does not.</param>
public sealed record PublishedSuggestion(
    string? Text,
    string Method,
    string Rule,
    IReadOnlyList<string> Evidence,
    IReadOnlyList<string> Differences,
    string? Reason);
