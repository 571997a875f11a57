using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Mappings;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;

namespace PerformanceReports.Data.Auditing;

/// <summary>How the record names each kind of thing, and what of it is not told.</summary>
internal static class AuditedThings
{
    private const string Counts = "counts or signs the changes, each of which has its own line that says who";
    private const string Signs = "the line says who, and no line holds a secret";
    private const string Copies = "says again what the name of the thing says, or changes with every save";
    private const string UserId = nameof(IdentityUserRole<>.UserId);
    private const string RoleId = nameof(IdentityUserRole<>.RoleId);

    public static IEnumerable<AuditRule> All() => [.. Reference(), .. OfPlans(), .. OfPeople(), .. OfReports()];

    private static IEnumerable<AuditRule> Reference() =>
    [
        new(typeof(Office), "Office", values => values.Text(nameof(Office.Name))),
        new(typeof(Force), "Force", values => values.Text(nameof(Force.Name)))
        {
            Untold = Because(Counts, nameof(Force.Revision)),
        },
        new(typeof(SimilarGroup), "Most similar group", values => $"group from {values.Text(nameof(SimilarGroup.From))}")
        {
            Owner = nameof(SimilarGroup.Force),
            Untold = Because(Counts, nameof(SimilarGroup.Revision)),
        },
        new(typeof(DenominatorEstimate), "Denominator", values =>
            $"{values.Text(nameof(DenominatorEstimate.Kind))} {values.Text(nameof(DenominatorEstimate.Year))}")
        {
            Owner = nameof(DenominatorEstimate.Force),
            Untold = Because(Counts, nameof(DenominatorEstimate.Revision)),
        },
        new(typeof(Measure), "Measure", values => "measure " + values.Text(nameof(Measure.Slug)))
        {
            Untold = Because(Counts, nameof(Measure.Revision)),
        },
        new(typeof(SeriesBreak), "Break in series", values => "break of " + values.Text(nameof(SeriesBreak.Month)))
        {
            Owner = SeriesBreakMapping.Measure,
        },
        new(typeof(Extract), "Extract", values => "extract " + values.Text(nameof(Extract.Id)))
        {
            Besides = extract => Say("Figures", ((Extract)extract).Figures.Count),
        },
        OfImport(),
        OfEntry(),
        new(typeof(GlossaryTerm), "Glossary term", values => "term " + values.Text(nameof(GlossaryTerm.Slug)))
        {
            Untold = Because(Counts, nameof(GlossaryTerm.Revision)),
        },
    ];

    private static IEnumerable<AuditRule> OfPlans() =>
    [
        new(typeof(PoliceAndCrimePlan), "Plan", values => "plan " + values.Text(nameof(PoliceAndCrimePlan.Slug)))
        {
            Untold = Because(Counts, nameof(PoliceAndCrimePlan.Revision)),
        },
        new(typeof(PlanPriority), "Plan priority", values => "priority " + values.Text(nameof(PlanPriority.Number)))
        {
            Owner = PlanPriorityMapping.Plan,
        },
        new(typeof(Objective), "Objective", values => "objective " + Place(values)) { Owner = "PriorityId" },
        new(typeof(Evidence), "Evidence", values => "evidence " + Place(values)) { Owner = "PriorityId" },
    ];

    private static IEnumerable<AuditRule> OfReports() =>
    [
        OfReport(),
        new(typeof(ReportPart), "Report part", values => "part " + values.Text(nameof(ReportPart.Slug)))
        {
            Owner = ReportPartMapping.Report,
            IsPassedOver = true,
        },
        new(typeof(ReportSection), AuditKinds.Section, values => values.Text(nameof(ReportSection.Slug)))
        {
            Owner = ReportSectionMapping.Part,
            Section = values => values.Text(nameof(ReportSection.Slug)),
            Untold = Because(Counts, nameof(Report.Revision), nameof(Report.LastAuthor), "NamesGiven"),
        },
        InSection(typeof(Assessment), "Verdict", nameof(Assessment.Measure), "verdict on "),
        InSection(typeof(ReportChart), "Chart", nameof(ReportChart.Slug), "chart "),
        InSection(typeof(PlannedAction), "Planned action", nameof(PlannedAction.Key), "action ") with
        {
            Untold = Because(Copies, nameof(PlannedAction.Key)),
        },
        InSection(typeof(Comment), "Comment", nameof(Comment.Key), "comment ") with
        {
            Untold = Because(Copies, nameof(Comment.Key), nameof(Comment.CarriedText)),
        },
        OfPublication(),
        OfReviewComment(),
        new(typeof(PreReleaseReader), "Reader before publication", values => values.Text(nameof(PreReleaseReader.Name)))
        {
            Owner = nameof(PreReleaseReader.ReportId),
            Untold = Because(Signs, nameof(PreReleaseReader.GivenBy), nameof(PreReleaseReader.TokenHash)),
        },
    ];

    private static IEnumerable<AuditRule> OfPeople() =>
    [
        OfPerson(),
        new(typeof(Invitation), "Invitation", values => "invitation of " + values.Text(nameof(Invitation.CreatedAt)))
        {
            Owner = nameof(Invitation.PersonId),
            Untold = Because(Signs, nameof(Invitation.CreatedBy), nameof(Invitation.TokenHash)),
        },
        new(typeof(IdentityRole<int>), "Kind of role", values => values.Text(nameof(IdentityRole<>.Name)))
        {
            Untold = Because(Copies, nameof(IdentityRole<>.NormalizedName), nameof(IdentityRole<>.ConcurrencyStamp)),
        },
        new(typeof(IdentityUserRole<int>), "Role", values => $"as {(Role)(int)values[RoleId]!}")
        {
            Owner = UserId,
            Untold = Because(Copies, RoleId),
            Besides = row => Say("Role", (Role)((IdentityUserRole<int>)row).RoleId),
        },
        new(typeof(IdentityRoleClaim<int>), "Claim of a role", values => values.Text("ClaimType")) { Owner = RoleId },
        new(typeof(IdentityUserClaim<int>), "Claim of a person", values => values.Text("ClaimType")) { Owner = UserId },
        new(typeof(IdentityUserLogin<int>), "External sign-in", values => values.Text("LoginProvider"))
        {
            Owner = UserId,
            Secret = ["ProviderKey"],
        },
        new(typeof(IdentityUserToken<int>), "Second factor", values => AuditWords.OfName(values.Text("Name")))
        {
            Owner = UserId,
            Secret = ["Value"],
            Untold = Because(Copies, "LoginProvider", "Name"),
        },
        new(typeof(IdentityUserPasskey<int>), "Passkey", _ => "passkey")
        {
            Owner = UserId,
            Untold = Because(Signs, nameof(IdentityUserPasskey<>.CredentialId)),
            Besides = row => Say("Name", ((IdentityUserPasskey<int>)row).Data.Name),
        },
    ];

    private static AuditRule OfImport() =>
        new(typeof(FigureImport), AuditKinds.Import, values =>
            $"import of {values.Text(nameof(FigureImport.FileName))} ({values.Text(nameof(FigureImport.Sha256))[..8]})")
        {
            Untold = Because(
                Counts,
                nameof(FigureImport.Revision),
                nameof(FigureImport.BroughtBy),
                nameof(FigureImport.ConfirmedBy),
                nameof(FigureImport.WithdrawnBy),
                FigureImportMapping.File,
                nameof(FigureImport.HeldAs)),
        };

    private static AuditRule OfEntry() =>
        new(typeof(EnteredFigure), "Entered figure", values =>
            $"entry of {values.Text(nameof(EnteredFigure.Measure))} {values.Text(EnteredFigureMapping.PeriodEnd)}")
        {
            Untold = Because(
                Counts,
                nameof(EnteredFigure.Revision),
                nameof(EnteredFigure.By),
                nameof(EnteredFigure.At),
                nameof(EnteredFigure.Over)),
        };

    private static AuditRule OfPerson() => new(
        typeof(Person), AuditKinds.Person, values => values.Text(nameof(Person.Name)))
    {
        Untold = Because(
            Copies,
            nameof(Person.NormalizedName),
            nameof(Person.NormalizedEmail),
            nameof(Person.NormalizedUserName),
            nameof(Person.UserName),
            nameof(Person.ConcurrencyStamp),
            nameof(Person.SecurityStamp),
            nameof(Person.AuthenticatorStep)),
    };

    private static AuditRule OfReport() =>
        new(typeof(Report), AuditKinds.Report, values => "report " + values.Text(ReportMapping.PeriodEnd))
        {
            Report = values => values.Text(ReportMapping.PeriodEnd),
            Untold = Because(Counts, nameof(Report.Revision), nameof(Report.LastAuthor), "CorrectionBegan"),
        };

    private static AuditRule OfReviewComment() =>
        new(typeof(ReviewComment), "Review comment", ReviewCommentName)
        {
            Owner = nameof(ReviewComment.ReportId),
            Section = values => values[nameof(ReviewComment.Section)] as string,
            Untold = Because(Counts, nameof(ReviewComment.Revision)),
        };

    private static AuditRule OfPublication() =>
        new(typeof(Publication), AuditKinds.Publication, PublicationName)
        {
            Report = values => values[nameof(Publication.Kind)] is PublicationKind.Report
                ? values.Text(nameof(Publication.Key))
                : null,
            Untold = Because(
                "kept as published; its digest names it", nameof(Publication.Document), nameof(Publication.Pdf)),
        };

    private static AuditRule InSection(Type type, string kind, string key, string before) =>
        new(type, kind, values => before + values.Text(key)) { Owner = ReportSectionMapping.Section };

    private static string ReviewCommentName(AuditValues values)
    {
        var section = values.Text(nameof(ReviewComment.Section));
        var name = "review comment of " + values.Text(nameof(ReviewComment.At));
        return section.Length == 0 ? name : $"{section} / {name}";
    }

    private static string PublicationName(AuditValues values) =>
        $"{values.Text(nameof(Publication.Kind)).ToLowerInvariant()} {values.Text(nameof(Publication.Key))} "
        + $"version {values.Text(nameof(Publication.Version))}";

    private static string Place(AuditValues values) => AuditWords.Of((int)(values[ListOrder.Column] ?? 0) + 1);

    private static Dictionary<string, string> Because(string reason, params IEnumerable<string> properties) =>
        properties.ToDictionary(property => property, _ => reason, StringComparer.Ordinal);

    private static Dictionary<string, string> Say(string name, object? value) =>
        new(StringComparer.Ordinal) { [name] = AuditWords.Of(value) };
}
