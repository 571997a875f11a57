using System.Globalization;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Glossary;

/// <summary>The glossary, by letter.</summary>
public sealed record GlossaryPage(IReadOnlyList<IGrouping<string, GlossaryEntry>> Letters) : PublicPage
{
    private static readonly StringComparer ByAlphabet =
        StringComparer.Create(CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true);

    public override string Title => "Glossary";

    public override SiteSection Section => SiteSection.Glossary;

    public override IReadOnlyList<Crumb> Breadcrumbs => [new("Home", "/"), new("Glossary")];

    public override string Description => "What the words and abbreviations in the performance reports mean.";

    public static GlossaryPage Of(IReadOnlyList<ReportHistory> reports) => new(
        [.. reports.Select(history => history.Latest.Document)
            .SelectMany(report => report.Glossary.Select(term => (report, term)))
            .GroupBy(pair => pair.term.Slug)
            .Select(pairs => new GlossaryEntry(pairs.First().term, [.. pairs.Select(pair => pair.report)]))
            .OrderBy(entry => entry.Term.Term, ByAlphabet)
            .GroupBy(entry => entry.Initial)]);
}
