using System.Globalization;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>A part of a report, as it is typed.</summary>
public sealed class PartForm
{
    public string? Title { get; set; }

    public string? Subtitle { get; set; }

    public string? Introduction { get; set; }

    /// <summary>The plan, or the priority of one, that it reports on: "plan" or "plan/4"; null for none.</summary>
    public string? Plan { get; set; }

    /// <summary>The name in addresses of a new part; made from the title where it is empty.</summary>
    public string? Slug { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static PartForm Of(ReportPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var plan = PlanOf(part);
        return new()
        {
            Title = part.Title,
            Subtitle = part.Subtitle,
            Introduction = part.Introduction,
            Plan = plan,
            Started = new()
            {
                [nameof(Title)] = part.Title,
                [nameof(Subtitle)] = part.Subtitle,
                [nameof(Introduction)] = part.Introduction,
                [nameof(Plan)] = plan,
            },
        };
    }

    /// <summary>The part that is typed.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the name no name.</exception>
    public ReportPart New() => Made(Slugs.OfOr(Slug, Title), Title, Subtitle, Introduction, Plan);

    /// <summary>Describes a part, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ReportRefusedException">It is not there any more.</exception>
    public EditClash? ApplyTo(Report report, string slug, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        var part = report.Parts.FirstOrDefault(part => part.Slug == slug)
            ?? throw new ReportRefusedException("The report has this part no more: somebody may have removed it.");
        var merge = new ThreeWay();
        var title = merge.Merge(nameof(Title), Started.Of(nameof(Title)), Title, part.Title);
        var subtitle = merge.Merge(nameof(Subtitle), Started.Of(nameof(Subtitle)), Subtitle, part.Subtitle);
        var introduction = merge.Merge(
            nameof(Introduction), Started.Of(nameof(Introduction)), Introduction, part.Introduction);
        var plan = merge.Merge(nameof(Plan), Started.Of(nameof(Plan)), Plan, PlanOf(part));
        if (merge.Clash is null)
        {
            report.Describe(part, Made(slug, title, subtitle, introduction, plan), author);
        }

        return merge.Clash;
    }

    private static string PlanOf(ReportPart part) => part switch
    {
        { PlanSlug: null } => "",
        { PlanPriority: { } priority } => string.Create(CultureInfo.InvariantCulture, $"{part.PlanSlug}/{priority}"),
        _ => part.PlanSlug,
    };

    private static ReportPart Made(string slug, string? title, string? subtitle, string? introduction, string? plan)
    {
        var named = (plan ?? "").Split('/');
        return new ReportPart(slug, title ?? "", subtitle, introduction)
        {
            PlanSlug = named[0].Length == 0 ? null : named[0],
            PlanPriority = named.Length > 1 && int.TryParse(named[1], CultureInfo.InvariantCulture, out var priority)
                ? priority
                : null,
        };
    }
}
