using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>A section of a working report, as it is written.</summary>
public sealed record SectionPage : EditingPage
{
    public required SectionKey Key { get; init; }

    public required Report Report { get; init; }

    public required ReportSection Content { get; init; }

    /// <summary>Why nothing can be changed here, and what to do; null where it can.</summary>
    public required string? Lock { get; init; }

    public required IReadOnlyList<MeasureLine> Measures { get; init; }

    public required TextItem Own { get; init; }

    public required IReadOnlyList<TextItem> Actions { get; init; }

    public required IReadOnlyList<TextItem> Comments { get; init; }

    /// <summary>A new action, empty or as it was typed.</summary>
    public required TextItem NewAction { get; init; }

    /// <summary>A new comment, empty or as it was typed.</summary>
    public required TextItem NewComment { get; init; }

    public required IReadOnlyList<FigureOffer> Offers { get; init; }

    public required IReadOnlyList<PresentPerson> Others { get; init; }

    public required IReadOnlyList<KeptItem> Kept { get; init; }

    /// <summary>What the checklist says of the section; empty where nobody can change it.</summary>
    public required IReadOnlyList<SectionFinding> Findings { get; init; }

    public override string Title => Content.Title;

    public override EditingSection Section => EditingSection.Reports;

    public override IReadOnlyList<PageAbove> Above =>
    [
        new("Reports", ReportPlaces.All),
        new(Report.Period.Label, ReportPlaces.Report(Key.Report)),
    ];

    public bool CanWrite => Lock is null;

    public ReportPart Part => Report.Parts.First(part => part.Sections.Contains(Content));

    public ReportSection? Previous => Report.Sections().TakeWhile(section => section != Content).LastOrDefault();

    public ReportSection? Next => Report.Sections().SkipWhile(section => section != Content).Skip(1).FirstOrDefault();

    /// <summary>What the checklist says of an item.</summary>
    public IEnumerable<SectionFinding> FindingsOf(string anchor) => Findings.Where(finding => finding.Anchor == anchor);

    /// <summary>The offers, measure by measure.</summary>
    public IEnumerable<IGrouping<string, FigureOffer>> OffersByMeasure =>
        Offers.GroupBy(offer => offer.Figure.MeasureTitle);
}
