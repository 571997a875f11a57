using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>An address that asks a measure for something that is not there: the page says what is.</summary>
public sealed record ChoiceProblemPage(MeasureDocument Measure, string Problem) : PublicPage
{
    public override string Title => $"Not found - {Measure.Title} - Measures";

    public override SiteSection Section => SiteSection.Measures;

    public override IReadOnlyList<Crumb> Breadcrumbs =>
        [new("Home", "/"), new("Measures", "/measures"), new(Measure.Title, Address.Page), new("Not found")];

    public override bool Unlisted => true;

    public MeasureAddress Address => new(Measure.Slug);
}
