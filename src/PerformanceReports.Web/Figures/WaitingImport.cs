namespace PerformanceReports.Web.Figures;

/// <summary>An import that a program has work to do with.</summary>
/// <param name="Id">The import.</param>
/// <param name="TryAt">When to try; null at once.</param>
public sealed record WaitingImport(int Id, DateTimeOffset? TryAt);
