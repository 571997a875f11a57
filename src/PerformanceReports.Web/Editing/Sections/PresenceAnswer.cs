namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What goes on in a section.</summary>
/// <param name="Others">Who else has it open.</param>
/// <param name="Revision">How often it was changed.</param>
/// <param name="LastAuthor">Who changed it last.</param>
public sealed record PresenceAnswer(IReadOnlyList<PresentPerson> Others, int Revision, string LastAuthor);
