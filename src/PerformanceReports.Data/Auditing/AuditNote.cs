namespace PerformanceReports.Data.Auditing;

/// <summary>Something to be recorded that changes no working data.</summary>
/// <param name="Kind">What kind of thing, in words: "Sign-in", "Preview".</param>
/// <param name="Subject">Which one, for example "report 2025-06".</param>
/// <param name="What">What happened, in a sentence without a full stop: "Downloaded the record as CSV".</param>
public sealed record AuditNote(string Kind, string Subject, string What)
{
    /// <summary>Who did it; <see cref="Actors.Current"/> where nothing else is said.</summary>
    public string Who { get; init; } = Actors.Current;

    /// <summary>The month, yyyy-MM, of the report that it is about, or null.</summary>
    public string? Report { get; init; }

    /// <summary>The slug of the report's section, or null.</summary>
    public string? Section { get; init; }
}
