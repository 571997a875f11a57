using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Puts together all that the page of a section shows.</summary>
public sealed class SectionPages(ReportEditor reports, SourcesShelf sources, PresenceBook presences, KeptTexts kept)
{
    private const string OnlyAnalysts =
        "You can read this section. Analysts write it: ask one where something must change.";

    /// <summary>The page; null where there is no such section.</summary>
    /// <param name="key">The section.</param>
    /// <param name="reader">Who looks at it.</param>
    /// <param name="typed">What they have typed into one of its forms and is not stored; null where nothing is.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<SectionPage?> FindAsync(
        SectionKey key, SectionReader reader, TypedTexts? typed, CancellationToken cancellationToken)
    {
        var report = await reports.FindAsync(key.Report, cancellationToken);
        if (report?.FindSection(key.Section) is not { } section)
        {
            return null;
        }

        var figures = new DraftFigures(report, await sources.ForAsync(report, cancellationToken));
        var texts = new TextItems(key, section, figures, typed, reader.Saved);
        var locked = ReportWords.LockOf(report) ?? (reader.CanDraft ? null : OnlyAnalysts);
        return new SectionPage
        {
            Key = key,
            Report = report,
            Content = section,
            Lock = locked,
            Measures = LinesOf(key, section, figures),
            Own = texts.Own(),
            Actions = texts.Of(ReportItemKind.Action),
            Comments = texts.Of(ReportItemKind.Comment),
            NewAction = texts.New(ReportItemKind.Action),
            NewComment = texts.New(ReportItemKind.Comment),
            Offers = locked is null ? figures.OffersFor(section) : [],
            Findings = locked is null ? FindingsOf(report, section, figures) : [],
            Others = await OthersAsync(key, reader, locked, cancellationToken),
            Kept = await KeptAsync(key, section, reader.Name, cancellationToken),
        };
    }

    // Who only reads takes no place in the section, and sees who writes in it.
    private Task<IReadOnlyList<PresentPerson>> OthersAsync(
        SectionKey key, SectionReader reader, string? locked, CancellationToken cancellationToken) => locked is null
        ? presences.SeeAsync(key, reader.Name, PresenceBook.Loaded, cancellationToken)
        : presences.OthersAsync(key, reader.Name, cancellationToken);

    private static List<SectionFinding> FindingsOf(Report report, ReportSection section, DraftFigures figures) =>
    [
        .. ReportChecklist.OfSection(report, section, figures.Sources)
            .Select(item => SectionFinding.Of(item, section.Title)),
    ];

    private static List<MeasureLine> LinesOf(SectionKey key, ReportSection section, DraftFigures figures)
    {
        var rows = figures.Rows();
        return
        [
            .. section.Assessments.Select(row => new MeasureLine(
                row, rows.Of(row), ReportPlaces.Verdict(key.Report, key.Section, row.Measure.ToString()))),
        ];
    }

    private async Task<IReadOnlyList<KeptItem>> KeptAsync(
        SectionKey key, ReportSection section, string person, CancellationToken cancellationToken)
    {
        var held = await kept.OfAsync(key, person, cancellationToken);
        return
        [
            .. held.GroupBy(text => text.Item).Select(texts => KeptItem.Of(key, section, texts.Key, [.. texts])),
        ];
    }
}
