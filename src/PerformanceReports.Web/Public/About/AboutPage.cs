using PerformanceReports.Publishing;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.About;

/// <summary>A page of text about the site.</summary>
public sealed record AboutPage : PublicPage
{
    public AboutPage(string title, SiteSection section, PublicationSnapshot published)
    {
        Title = title;
        Section = section;
        Latest = published.LatestReport;
    }

    public override string Title { get; }

    public override SiteSection Section { get; }

    /// <summary>The latest report, for examples; null before the first publication.</summary>
    public StoredReport? Latest { get; }

    public PublishedOffice? Office => Latest?.Document.Office;

    public string OfficeName => Office?.Name ?? "the Police and Crime Commissioner";

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new(Title)];
}
