using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Forces;

/// <summary>The forces, by name.</summary>
public sealed record ForcesPage(IReadOnlyList<Force> Forces, bool MayDraft) : EditingPage
{
    public override string Title => "Forces";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above => [new("Reference data", ReferencePlaces.All)];

    public static string InBeing(Force force) => (force.From, force.RetiredFrom) switch
    {
        (null, null) => "Yes",
        ({ } from, null) => $"From {from.Name}",
        (null, { } retired) => $"Retired from {retired.Name}",
        ({ } from, { } retired) => $"From {from.Name}, retired from {retired.Name}",
    };
}
