namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>A field of a form that was sent.</summary>
public sealed record HeldField(string Name, string Value);
