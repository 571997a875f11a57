using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>A published report that a quarter can be started from.</summary>
/// <param name="Key">Its end month, yyyy-MM.</param>
/// <param name="Label">Its period for readers.</param>
/// <param name="Hint">What has to be known before it is chosen; empty where nothing has.</param>
public sealed record StartSource(string Key, string Label, string Hint)
{
    public static StartSource Of(Report report) => new(
        report.Period.End.ToString(),
        report.Period.Label,
        report.IsCorrection
            ? "It is being corrected: what the correction says so far is carried over, not what is published."
            : "");
}
