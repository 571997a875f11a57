using PerformanceReports.Publishing;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Editing.Texts;

/// <summary>A text as the public would see it today.</summary>
/// <param name="Markdown">The text with figures in the place of references.</param>
/// <param name="Figures">The figures, each once.</param>
/// <param name="Unresolved">The references that have no figure, each once, with the reasons.</param>
/// <param name="Terms">The terms that are linked.</param>
public sealed record TextPreview(
    string Markdown,
    IReadOnlyList<PublishedFigure> Figures,
    IReadOnlyList<FigureResolution> Unresolved,
    TermLinker Terms);
