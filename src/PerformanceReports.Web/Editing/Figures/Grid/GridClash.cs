namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What a row holds by now, where a person has changed what it held before.</summary>
/// <param name="Theirs">What it holds by now; nothing where somebody took theirs back.</param>
/// <param name="Who">Who entered it; null where it came in with an import.</param>
/// <param name="When">When, in words; null as <paramref name="Who"/>.</param>
public sealed record GridClash(GridStart Theirs, string? Who, string? When);
