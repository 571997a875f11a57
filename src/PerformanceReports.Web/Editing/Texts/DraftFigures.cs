using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Editing.Texts;

/// <summary>Shows the texts of a draft as the public will see them: figures for references, terms linked.</summary>
public sealed class DraftFigures
{
    private readonly Report _report;
    private readonly FigureBinder _binder;
    private readonly FigureInserter _inserter;
    private readonly Lazy<TermLinker> _terms;

    public DraftFigures(Report report, ReportSources sources)
    {
        _report = report;
        Sources = sources;
        var resolver = new FigureResolver(sources, report.Period);
        _binder = new FigureBinder(resolver);
        _inserter = new FigureInserter(resolver);
        _terms = new(() => new TermLinker(
            [.. sources.Terms.Where(term => report.Glossary.Contains(term.Slug)).Select(Published)]));
    }

    /// <summary>What the report is built from.</summary>
    public ReportSources Sources { get; }

    /// <summary>What the public would read today.</summary>
    public TextPreview Preview(string markdown)
    {
        var bound = _binder.Markdown(markdown);
        return new(
            bound.Text,
            [.. bound.Figures.DistinctBy(figure => figure.Reference)],
            [.. bound.Unresolved.DistinctBy(resolution => resolution.Written)],
            _terms.Value);
    }

    /// <summary>The references that the texts of a section are likely to need.</summary>
    public IReadOnlyList<FigureOffer> OffersFor(ReportSection section) => _inserter.OffersFor(section);

    /// <summary>The rows of a section's measures summary, with what the figures suggest.</summary>
    public DraftRows Rows() => new(_report, Sources);

    private static PublishedTerm Published(GlossaryTerm term) =>
        new(term.Slug, term.Term, term.Expansion, term.Definition, term.Aliases);
}
