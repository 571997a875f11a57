namespace PerformanceReports.Web.Public.Shared;

/// <summary>A step of the way to a page; the page itself has no address in it.</summary>
public sealed record Crumb(string Text, string? Address = null);
