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

    /// <summary>Builds a document.</summary>
    /// <exception cref="PublicationRefusedException">
    /// The report names a measure, term or extract that is not held, or a chart has nothing to draw.
    /// </exception>
    public static PublishedReport Build(Report report, ReportSources sources, PublicationStamp stamp)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(stamp);
        RequireExtracts(report, sources);
        var figures = new MeasureFigures(sources, report.Period);
        var previous = new PreviousReport(sources.Earlier);
        var sections = new PublishedSectionBuilder(report, sources, figures, previous);
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
            Since = previous.ComparedWith(report),
            Introduction = report.Introduction,
            Notes = report.Notes,
            Parts = [.. report.Parts.Select(part => new PublishedPart(
                part.Slug,
                part.Title,
                part.Subtitle,
                part.Introduction,
                part.PlanSlug,
                [.. part.Sections.Select(sections.Build)])
            {
                PlanPriority = part.PlanPriority,
            })],
            Glossary = [.. report.Glossary.Select(slug => TermOf(slug, sources))
                .OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)],
            // Those that figures come from: an edition that the report names in vain is no source of it.
            Extracts = [.. figures.Book.ExtractsFor(MeasuresOf(report), report.Period.End).Select(ExtractOf)],
        };
    }

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

    private static HashSet<MeasureSlug> MeasuresOf(Report report) =>
    [
        .. report.Sections().SelectMany(section => section.Assessments.Select(row => row.Measure)
            .Concat(section.Charts.SelectMany(chart => chart.Measures))
            .Concat(section.StatedMeasures)),
    ];

    private static PublishedTerm TermOf(string slug, ReportSources sources)
    {
        GlossaryTerm term = sources.Terms.FirstOrDefault(known => known.Slug == slug)
            ?? throw new PublicationRefusedException(
                $"The report carries the glossary term {slug}, which is not held. Write the term, or take it away.");
        return new(term.Slug, term.Term, term.Expansion, term.Definition, term.Aliases);
    }

    private static void RequireExtracts(Report report, ReportSources sources)
    {
        var missing = report.Extracts
            .Where(name => !sources.Extracts.Any(extract => extract.Id == name || extract.Family == name))
            .ToList();
        if (missing.Count > 0)
        {
            throw new PublicationRefusedException(
                $"The report draws on the extracts {string.Join(", ", missing)}, which are not held. Import them, or " +
                "choose others.");
        }
    }
}
