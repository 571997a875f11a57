namespace PerformanceReports.Web.Editing.Reports;

/// <summary>One text that two people changed.</summary>
/// <param name="Field">The name of its field in the form.</param>
/// <param name="Started">What both started from.</param>
/// <param name="Yours">What the form says.</param>
/// <param name="Theirs">What is stored.</param>
public sealed record ClashedText(string Field, string Started, string Yours, string Theirs);
