namespace PerformanceReports.Web.Editing.Figures.Imports.Using;

/// <summary>A draft report, beside an edition that it might draw on.</summary>
/// <param name="Key">The end month of its period, yyyy-MM.</param>
/// <param name="Label">Its period, for readers.</param>
/// <param name="State">Whether it draws on the edition.</param>
/// <param name="Why">Why it cannot, or how it does; empty where there is nothing to say.</param>
public sealed record DraftUse(string Key, string Label, DraftUseState State, string Why);
