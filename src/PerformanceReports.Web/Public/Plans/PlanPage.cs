using PerformanceReports.Domain.Plans;
using PerformanceReports.Publishing.Plans;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Plans;

/// <summary>One plan.</summary>
public sealed record PlanPage(PublishedPlan Plan) : PublicPage
{
    public override string Title => $"{Plan.Title} - Police and Crime Plans";

    public override SiteSection Section => SiteSection.Plans;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Plans", "/plans"), new(Plan.Title)];

    public override string Description => $"{Plan.Title}: priorities, objectives and evidence.";

    public static string Heading(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Outcome => "Outcomes: what should be different for people",
        EvidenceKind.InspectorateQuestion => "Questions of the inspectorate (HMICFRS)",
        EvidenceKind.Assurance => "Assurance work",
        EvidenceKind.Measure => "Measures",
        EvidenceKind.GradedJudgement => "Graded judgements",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Pages have no heading for this evidence."),
    };
}
