using PerformanceReports.Publishing.Actions;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Actions;

/// <summary>Planned actions by priority, each with its life.</summary>
public sealed record ActionsPage : PublicPage
{
    private readonly PublicationSnapshot _published;

    public ActionsPage(PublicationSnapshot published, ActionsQuery query)
    {
        _published = published;
        Query = query;
        All = PrioritiesOf(published);
        Shown =
        [
            .. All
                .Where(priority => IsWanted(query.Priority, priority.Slug))
                .Select(priority => priority with { Lives = [.. priority.Lives.Where(IsWanted)] })
                .Where(priority => priority.Lives.Count > 0),
        ];
    }

    public ActionsQuery Query { get; }

    /// <summary>Every priority, whatever is asked for: what can be chosen.</summary>
    public IReadOnlyList<ActionPriority> All { get; }

    /// <summary>What is asked for.</summary>
    public IReadOnlyList<ActionPriority> Shown { get; }

    public int Count => Shown.Sum(priority => priority.Lives.Count);

    public bool IsChosen => !string.IsNullOrEmpty(Query.Priority) || !string.IsNullOrEmpty(Query.Status);

    /// <summary>The reports that the actions are followed through, newest first.</summary>
    public IReadOnlyList<ReportHistory> Reports => _published.Reports;

    public override string Title => "Planned actions";

    public override SiteSection Section => SiteSection.Actions;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Planned actions")];

    public override string Description =>
        "Every planned action of the performance reports, by priority and status, from report to report.";

    public override string CanonicalAddress => "/actions";

    /// <summary>The report that a step of an action's life leads to.</summary>
    public static string AddressOf(ActionStep step) =>
        $"{new ReportAddress(step.PeriodKey).Section(step.SectionSlug)}#action-{step.Number}";

    public int CountOf(ActionStatus status) => _published.Actions.Count(life => life.Standing == status.Standing);

    private static List<ActionPriority> PrioritiesOf(PublicationSnapshot published) =>
    [
        .. published.Actions
            .GroupBy(life => life.Last.SectionSlug, StringComparer.Ordinal)
            .Select(lives => new ActionPriority(lives.Key, lives.First().Last.SectionTitle, [.. lives])),
    ];

    private bool IsWanted(ActionLife life) =>
        IsWanted(Query.Status, ActionStatus.Of(life.Standing).Word);

    private static bool IsWanted(string? asked, string held) =>
        string.IsNullOrEmpty(asked) || asked.Equals(held, StringComparison.OrdinalIgnoreCase);
}
