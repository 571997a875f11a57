namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Somebody else who has the section open.</summary>
/// <param name="Name">The name.</param>
/// <param name="Since">The time, for example "14.05".</param>
public sealed record PresentPerson(string Name, string Since);
