using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Changes;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>The contents of a report.</summary>
public sealed record ReportPage(ReportView View) : PublicPage
{
    public PublishedReport Report => View.Report;

    public SinceLastReport? Since => SinceLastReport.Of(Report);

    public Tally Tally => Tally.Of(Report);

    /// <summary>The extracts by where they come from, with the editions used.</summary>
    public IReadOnlyList<ReportSource> Sources => ReportSource.Of(Report.Extracts);

    public override string Title => $"{Report.Period.Label} - {Report.Title}{View.TitleEnd}";

    public override SiteSection Section => SiteSection.Reports;

    public override IReadOnlyList<Crumb> Breadcrumbs =>
        [new("Home", "/"), new("All reports", "/reports"), new(Report.Period.Label)];

    public override string Description => $"What the {Report.Title.ToLowerInvariant()} for the "
        + $"{Words.Within(Report.Period.Label)} holds: sections, notes, PDF and data.";

    public override string CanonicalAddress => View.Address.Latest.Contents;

    public override object StructuredData(string site) => ReportMetadata.Of(View.Stored, site);
}
