using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Readers;

/// <summary>Who may read a report before it is published.</summary>
public sealed record ReadersPage(Report Report, ReaderForm Form, IReadOnlyList<ReaderRow> Readers) : EditingPage
{
    public string Key => Report.Period.End.ToString();

    public override string Title => "Readers before publication";

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key)),
        new("Publishing", ReportPlaces.Publishing(Key)),
    ];

    public bool MayGive { get; init; }

    /// <summary>The link of the reader who has just been added: shown this once.</summary>
    public string? Link { get; init; }

    /// <summary>Whose link it is.</summary>
    public PreReleaseReader? LinkFor { get; init; }

    public bool CanGive => MayGive && Report.Status is not (ReportStatus.Published or ReportStatus.Withdrawn);
}
