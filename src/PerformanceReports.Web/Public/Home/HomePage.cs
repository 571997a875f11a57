using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Changes;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Home;

/// <summary>The latest report at a glance: every measure of every section.</summary>
public sealed record HomePage(StoredReport Stored, NextRelease? Next) : PublicPage
{
    public PublishedReport Report => Stored.Document;

    public ReportAddress Address => new(Stored.Key);

    public Tally Tally => Tally.Of(Report);

    public SinceLastReport? Since => SinceLastReport.Of(Report);

    public override string Title => $"{Report.Period.Label} - {Report.Title}";

    public override SiteSection Section => SiteSection.Latest;

    public override string Description =>
        $"{Report.Title} of the {Report.Office.Name}, {Report.Period.Label}: every measure at a glance.";

    public override object StructuredData(string site) => ReportMetadata.Of(Stored, site);

    public MeasuresTable Table(PublishedSection section) =>
        MeasuresTable.Of(section, Report, withLines: true) with { Address = Address.Section(section.Slug) };
}
