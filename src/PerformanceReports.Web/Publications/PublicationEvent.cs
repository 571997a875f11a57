namespace PerformanceReports.Web.Publications;

/// <summary>Something that happened to a report in public: it was published, corrected or withdrawn.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Address">The report, at the version concerned.</param>
/// <param name="Title">What the report is called.</param>
/// <param name="Label">Its period for readers.</param>
/// <param name="At">When.</param>
/// <param name="Sha256">The digest of the document by which it happened: unlike any other in the world.</param>
/// <param name="Note">What the office says of it, in the small Markdown; null where nothing is said.</param>
/// <param name="Withdrawn">When that version was withdrawn later; null where it is still published.</param>
public sealed record PublicationEvent(
    PublicationEventKind Kind,
    ReportAddress Address,
    string Title,
    string Label,
    DateTimeOffset At,
    string Sha256,
    string? Note = null,
    DateTimeOffset? Withdrawn = null);
