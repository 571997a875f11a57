using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.Building;

/// <summary>
/// Puts figures in the place of references, in the texts of one part of a report, and keeps them. For publication a
/// reference without a figure is refused; in a preview it stands marked.
/// </summary>
/// <param name="binder">Gives the figures.</param>
/// <param name="purpose">What the document is built for.</param>
/// <param name="where">The section, or the report, as a refusal names it.</param>
internal sealed class ReportTexts(FigureBinder binder, BuildPurpose purpose, string where)
{
    private readonly Dictionary<string, PublishedFigure> _figures = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    /// <summary>The figures of all texts so far, each once, in the order of the texts.</summary>
    public IReadOnlyList<PublishedFigure> Figures => [.. _order.Select(reference => _figures[reference])];

    /// <summary>A text in the small Markdown.</summary>
    /// <param name="text">The text as it is written.</param>
    /// <param name="item">What it is, as a refusal names it, for example "comment 2".</param>
    /// <exception cref="PublicationRefusedException">It is to be published and a reference has no figure.</exception>
    public string Markdown(string text, string item) => Kept(binder.Markdown(text), item);

    /// <inheritdoc cref="Markdown"/>
    /// <summary>A text without marks of any kind.</summary>
    public string Plain(string text, string item) => Kept(binder.Plain(text), item);

    /// <inheritdoc cref="Markdown"/>
    /// <summary>Several texts without marks of any kind.</summary>
    public IReadOnlyList<string> Plain(IReadOnlyList<string> texts, string item) =>
        [.. texts.Select(text => Plain(text, item))];

    private string Kept(BoundText bound, string item)
    {
        if (purpose == BuildPurpose.Publication && bound.Unresolved is [var first, ..])
        {
            throw new PublicationRefusedException(
                $"{where}, {item}: {{{{{first.Written.Trim('{', '}')}}}}} stands for no figure. {first.Problem}");
        }

        foreach (var figure in bound.Figures.Where(figure => _figures.TryAdd(figure.Reference, figure)))
        {
            _order.Add(figure.Reference);
        }

        return bound.Text;
    }
}
