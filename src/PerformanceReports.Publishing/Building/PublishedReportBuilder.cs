using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Offices;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Building;

/// <summary>
/// Makes the immutable document of a publication from a working report and the figures that it is drawn from. The
/// same input gives the same document, byte for byte.
/// </summary>
public static class PublishedReportBuilder
{
    /// <summary>The version of this builder, stored with each document.</summary>
    public const string Version = "1.1";

    /// <summary>Builds a document to be published.</summary>
    /// <exception cref="PublicationRefusedException">
    /// The report names a measure, term, extract or figure that is not held, a chart has nothing to draw, or a verdict
    /// or a reason for one is missing.
    /// </exception>
    public static PublishedReport Build(Report report, ReportSources sources, PublicationStamp stamp) =>
        Build(report, sources, stamp, BuildPurpose.Publication);

    /// <summary>
    /// Builds a document for a purpose. In a preview a missing verdict is the suggestion, marked; a reference without a
    /// figure is marked; a chart that cannot be drawn, or a term that is not held, is left out and a note says so.
    /// </summary>
    /// <exception cref="PublicationRefusedException">
    /// The report names a measure that is not held; for publication also where it is unfinished.
    /// </exception>
    public static PublishedReport Build(
        Report report, ReportSources sources, PublicationStamp stamp, BuildPurpose purpose)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(stamp);
        var scope = new BuildScope(report, sources, purpose);
        RequireExtracts(scope);
        var texts = scope.TextsOf("The report");
        var introduction = texts.Markdown(report.Introduction, "introduction");
        var notes = texts.Plain(report.Notes, "notes");
        var parts = PartsOf(scope, texts);
        var glossary = TermsOf(scope);
        return new PublishedReport
        {
            Schema = PublishedDocuments.ReportSchema,
            BuilderVersion = Version,
            Office = OfficeOf(sources.Office),
            Title = report.Title,
            Period = PeriodOf(report.Period),
            Version = stamp.Version,
            PublishedAt = stamp.PublishedAt,
            CorrectionNote = stamp.Correction?.What,
            CorrectionReason = stamp.Correction?.Why,
            PreReleaseReaders = stamp.PreReleaseReaders,
            Since = scope.Previous.ComparedWith(report),
            Introduction = introduction,
            Notes = [.. notes, .. scope.Unfinished.Notes],
            Parts = parts,
            Glossary = glossary,
            Figures = texts.Figures,
            // Those that figures come from: an edition that the report names in vain is no source of it.
            Extracts = [.. scope.Figures.Book
                .ExtractsFor(MeasuresOf(report, parts, texts), report.Period.End)
                .Select(ExtractOf)],
        };
    }

    private static List<PublishedPart> PartsOf(BuildScope scope, ReportTexts texts)
    {
        var sections = new PublishedSectionBuilder(scope);
        return
        [
            .. scope.Report.Parts.Select(part => new PublishedPart(
                part.Slug,
                part.Title,
                part.Subtitle,
                texts.Markdown(part.Introduction, $"introduction to {part.Title}"),
                part.PlanSlug,
                [.. part.Sections.Select(sections.Build)])
            {
                PlanPriority = part.PlanPriority,
            }),
        ];
    }

    private static List<PublishedTerm> TermsOf(BuildScope scope) =>
    [
        .. scope.Report.Glossary.Select(slug => scope.Unfinished.Try(() => TermOf(slug, scope.Sources)))
            .OfType<PublishedTerm>()
            .OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase),
    ];

    internal static PublishedOffice OfficeOf(Office office) => new(
        office.Name,
        office.AreaName,
        office.ForceName,
        office.Force.ToString(),
        office.Website,
        office.Email,
        office.Telephone,
        office.Address);

    internal static PublishedExtract ExtractOf(Extract extract) => new(
        extract.Id,
        extract.Name,
        extract.Edition,
        extract.DataTo.ToString(),
        extract.Kind,
        extract.Attribution)
    {
        Licence = extract.Licence,
    };

    private static PublishedPeriod PeriodOf(Period period) => new(
        period.End.ToString(),
        period.Label,
        period.End.Name,
        period.Start.FirstDay,
        period.End.LastDay);

    private static HashSet<MeasureSlug> MeasuresOf(
        Report report, IEnumerable<PublishedPart> parts, ReportTexts texts) =>
    [
        .. report.Sections().SelectMany(section => section.Assessments.Select(row => row.Measure)
            .Concat(section.Charts.SelectMany(chart => chart.Measures))
            .Concat(section.StatedMeasures)),
        .. parts.SelectMany(part => part.Sections).SelectMany(section => section.Figures).Concat(texts.Figures)
            .Select(figure => MeasureSlug.Parse(figure.Measure)),
    ];

    private static PublishedTerm TermOf(string slug, ReportSources sources)
    {
        GlossaryTerm term = sources.Terms.FirstOrDefault(known => known.Slug == slug)
            ?? throw new PublicationRefusedException(
                $"The report carries the glossary term {slug}, which is not held. Write the term, or take it away.");
        return new(term.Slug, term.Term, term.Expansion, term.Definition, term.Aliases);
    }

    private static void RequireExtracts(BuildScope scope)
    {
        var missing = scope.Report.Extracts
            .Where(name => !scope.Sources.Extracts.Any(extract => extract.Id == name || extract.Family == name))
            .ToList();
        if (missing.Count > 0)
        {
            scope.Unfinished.Refuse(
                $"The report draws on the extracts {string.Join(", ", missing)}, which are not held. Import them, or " +
                "choose others.");
        }
    }
}
