using PerformanceReports.Publishing.Actions;

namespace PerformanceReports.Web.Public.Actions;

/// <summary>A priority with its planned actions.</summary>
/// <param name="Slug">The section's name in addresses, the same in every report of the priority.</param>
/// <param name="Title">Its title in the newest report that has it.</param>
/// <param name="Lives">Its actions.</param>
public sealed record ActionPriority(string Slug, string Title, IReadOnlyList<ActionLife> Lives);
