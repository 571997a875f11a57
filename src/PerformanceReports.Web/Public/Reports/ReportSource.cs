using PerformanceReports.Domain.Figures;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>A source of figures, with the editions of it that a report uses.</summary>
public sealed record ReportSource(string Name, string Editions, string Attribution, bool Illustrative)
{
    public static IReadOnlyList<ReportSource> Of(IReadOnlyList<PublishedExtract> extracts) =>
    [
        .. extracts
            .GroupBy(extract => (extract.Name, extract.Attribution, extract.Kind))
            .Select(source => new ReportSource(
                source.Key.Name,
                string.Join("; ", source.Select(extract => extract.Edition)),
                source.Key.Attribution,
                source.Key.Kind == ExtractKind.Illustrative)),
    ];
}
