using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The estimates of one force over the years.</summary>
public sealed record PopulationsOfPage(PopulationBook Book, Force Force) : EditingPage
{
    public override string Title => $"Residents and households of {Force.Name}";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reference data", ReferencePlaces.All), new("Residents and households", ReferencePlaces.Populations)];

    public IEnumerable<int> Years => PopulationsPage.Kinds.SelectMany(Book.YearsOf).Distinct().OrderDescending();
}
