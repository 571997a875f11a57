namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>One of several radios or checkboxes.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A sentence under it.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
