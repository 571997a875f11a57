using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Reports.Terms;

/// <summary>Which terms of the glossary a report explains.</summary>
/// <param name="Report">The report.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Form">What is chosen.</param>
/// <param name="Held">The terms of the office.</param>
/// <param name="Unexplained">The acronyms that its texts use and its glossary does not explain.</param>
public sealed record TermsPage(
    Report Report,
    bool MayDraft,
    TermsForm Form,
    IReadOnlyList<GlossaryTerm> Held,
    IReadOnlyList<AcronymFinding> Unexplained)
    : WorkingReportPage(Report, MayDraft)
{
    public override string Title => "Glossary of the report";

    /// <summary>The terms of the report's time, and those that it carries although they are of another.</summary>
    public IEnumerable<Choice> Choices => Held
        .Where(term => term.IsOf(Report.Period.End) || Form.Terms.Contains(term.Slug) || Form.Started.Contains(term.Slug))
        .Select(term => new Choice(term.Slug, term.Term, HintOf(term)));

    private string? HintOf(GlossaryTerm term) => term.IsOf(Report.Period.End)
        ? term.Expansion
        : string.Join(". ", ((string?[])[term.Expansion, $"Not in use in {Report.Period.End.Name}"]).OfType<string>());
}
