using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>What became of the texts that a form posted.</summary>
/// <param name="Status">Saved, a clash, refused, or nothing to save them in.</param>
/// <param name="Reason">What to tell the person where they were refused; null otherwise.</param>
/// <param name="Problems">What is wrong with the texts, by field; nothing is stored or kept then.</param>
/// <param name="Section">The section as it is stored now; null where it is not known.</param>
public sealed record SaveResult(
    EditStatus Status,
    string? Reason,
    IReadOnlyDictionary<string, string> Problems,
    ReportSection? Section)
{
    private static readonly Dictionary<string, string> NoProblems = [];

    public static SaveResult Of(EditResult result, SectionKey key) =>
        new(result.Status, result.Reason, NoProblems, result.Report?.FindSection(key.Section));

    public static SaveResult Invalid(IReadOnlyDictionary<string, string> problems) =>
        new(EditStatus.Refused, string.Join(" ", problems.Values), problems, null);
}
