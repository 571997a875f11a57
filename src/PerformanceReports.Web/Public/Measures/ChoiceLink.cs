namespace PerformanceReports.Web.Public.Measures;

/// <summary>A choice that a reader can make, as a link to the page so chosen.</summary>
public sealed record ChoiceLink(string Name, string Address, bool IsChosen);
