namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>A part with the sections that it brings into the next quarter.</summary>
public sealed record CarriedPart(string Title, IReadOnlyList<CarriedSection> Sections);
