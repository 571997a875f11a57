namespace PerformanceReports.Data.Auditing;

/// <summary>One line of the record: who did what to which thing, when, and what it was and is. Never changed.</summary>
public sealed class AuditEntry
{
    public const int KindLength = 60;
    public const int SubjectLength = 400;

    /// <summary>The length of a report's month, yyyy-MM.</summary>
    public const int ReportLength = 7;

    /// <summary>Counts up: the greater, the later.</summary>
    public long Id { get; private set; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The name of the person, as it was then; <see cref="Actors.Product"/> where no person acted.</summary>
    public required string Who { get; init; }

    public required AuditVerb Verb { get; init; }

    /// <summary>What kind of thing, in words: "Comment", "Planned action".</summary>
    public required string Kind { get; init; }

    /// <summary>Which one, readable for ever: "report 2025-06 / serious-violence / comment 2".</summary>
    public required string Subject { get; init; }

    /// <summary>The end month, yyyy-MM, of the report that the thing belongs to, or null.</summary>
    public string? Report { get; init; }

    /// <summary>The slug of the report's section that the thing belongs to, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The same for all that was saved together.</summary>
    public required Guid Save { get; init; }

    /// <summary>What was, as a JSON object of only what differs; null where the thing is new or nothing was.</summary>
    public string? Before { get; init; }

    /// <summary>What is, as a JSON object of only what differs; null where the thing is gone.</summary>
    public string? After { get; init; }
}
