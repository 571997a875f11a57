namespace PerformanceReports.Web.Editing.AuditLog.History;

/// <summary>A sentence of a report's story.</summary>
/// <param name="At">When it began.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Words">What they did, after the name, without a full stop.</param>
/// <param name="More">What else is to be known; empty where nothing is.</param>
/// <param name="Section">The slug of the section that it is about, or null.</param>
/// <param name="IsStep">Whether the report went a step on its way to publication or back.</param>
public sealed record StoryItem(
    DateTimeOffset At, string Who, string Words, string More = "", string? Section = null, bool IsStep = false);
