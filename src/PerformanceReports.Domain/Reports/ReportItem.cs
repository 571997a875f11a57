namespace PerformanceReports.Domain.Reports;

/// <summary>Names one item of a section, however the list around it changes.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its name among the section's items of that kind.</param>
public sealed record ReportItem(ReportItemKind Kind, string Key)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Key}";
}
