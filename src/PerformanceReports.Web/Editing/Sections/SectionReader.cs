namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Who looks at a section.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="CanDraft">Whether they may write.</param>
/// <param name="Saved">The name of the item that they have just saved; null where none.</param>
public sealed record SectionReader(string Name, bool CanDraft, string? Saved);
