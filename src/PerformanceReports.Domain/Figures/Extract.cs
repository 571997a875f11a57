using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Figures;

/// <summary>
/// An edition of a source, with the figures that it brought. Figures are never overwritten: the newest edition wins,
/// the older ones stay and can be compared.
/// </summary>
public sealed class Extract
{
    /// <summary>The longest of its short texts.</summary>
    public const int NameLength = 200;

    /// <summary>The longest of its long texts.</summary>
    public const int TextLength = 2000;

    private readonly List<Figure> _figures = [];

    /// <summary>Makes an extract.</summary>
    /// <exception cref="ArgumentException">A name is empty or too long, or the identifier is not a slug.</exception>
    public Extract(string id, string name, string edition, DateOnly editionDate, Month dataTo, ExtractKind kind)
    {
        Id = Require.Slug(id);
        Family = Id;
        Name = Require.Text(name, NameLength);
        Edition = Require.Text(edition, NameLength);
        EditionDate = editionDate;
        DataTo = dataTo;
        Kind = kind;
    }

    /// <summary>Its identifier, a slug.</summary>
    public string Id { get; private set; }

    /// <summary>The series of editions that it belongs to; its own identifier where it stands alone.</summary>
    public string Family { get; init; }

    /// <summary>The name of the source.</summary>
    public string Name { get; private set; }

    /// <summary>The edition as readers know it, for example "Home Office edition of June 2026".</summary>
    public string Edition { get; private set; }

    /// <summary>When the edition was published; the newest wins.</summary>
    public DateOnly EditionDate { get; private set; }

    /// <summary>The last month that it holds.</summary>
    public Month DataTo { get; private set; }

    /// <summary>Where its figures come from.</summary>
    public ExtractKind Kind { get; private set; }

    /// <summary>Who publishes it.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The licence of its figures: an SPDX identifier, or words where none fits.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Whom to credit, with the licence.</summary>
    public string Attribution { get; init; } = "";

    /// <summary>What a reader of the figures must know.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Its figures.</summary>
    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>Whether its figures are illustrative, not published data.</summary>
    public bool IsIllustrative => Kind == ExtractKind.Illustrative;

    /// <summary>Adds figures.</summary>
    /// <exception cref="InvalidOperationException">
    /// Two figures are of the same measure, force and period, or a figure's period ends after <see cref="DataTo"/>.
    /// </exception>
    public void Add(IEnumerable<Figure> figures)
    {
        var known = _figures.Select(figure => (figure.Measure, figure.Force, figure.Period)).ToHashSet();
        foreach (var figure in figures)
        {
            if (!known.Add((figure.Measure, figure.Force, figure.Period)))
            {
                throw new InvalidOperationException(
                    $"Extract {Id} has two figures of {figure.Measure} for {figure.Force}, {figure.Period.Label}.");
            }

            if (figure.Period.End > DataTo)
            {
                throw new InvalidOperationException(
                    $"Extract {Id} holds data to {DataTo.Name}; its figure of {figure.Measure} for {figure.Force} " +
                    $"ends later, in {figure.Period.End.Name}.");
            }

            _figures.Add(figure);
        }
    }
}
