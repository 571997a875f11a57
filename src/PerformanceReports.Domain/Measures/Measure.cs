using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Measures;

/// <summary>Something that is counted or rated the same way in every period.</summary>
public sealed class Measure
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest of its texts.</summary>
    public const int TextLength = 4000;

    private readonly List<SeriesBreak> _breaks = [];

    /// <summary>Makes a measure.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long.</exception>
    public Measure(MeasureSlug slug, string title, MeasureUnit unit, Polarity polarity, Cadence cadence)
    {
        Slug = slug;
        Title = Require.Text(title, TitleLength);
        ShortTitle = Title;
        Unit = unit;
        Polarity = polarity;
        Cadence = cadence;
    }

    /// <summary>Its name in addresses and data.</summary>
    public MeasureSlug Slug { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>A few words for tight places.</summary>
    public string ShortTitle { get; init; }

    /// <summary>What its value counts.</summary>
    public MeasureUnit Unit { get; private set; }

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; private set; }

    /// <summary>How often its source gives figures.</summary>
    public Cadence Cadence { get; private set; }

    /// <summary>Decimal places shown, 0 to 4.</summary>
    public int Decimals { get; init; }

    /// <summary>What is measured, and how it is cut from its source.</summary>
    public string Definition { get; init; } = "";

    /// <summary>Where its figures come from.</summary>
    public string Source { get; init; } = "";

    /// <summary>What a reader must keep in mind.</summary>
    public string Caveats { get; init; } = "";

    /// <summary>What the numerator counts, for example "offences".</summary>
    public string NumeratorName { get; init; } = "";

    /// <summary>What the denominator counts, for example "residents"; empty for a count.</summary>
    public string DenominatorName { get; init; } = "";

    /// <summary>The forces that it is compared with.</summary>
    public BenchmarkGroup BenchmarkGroup { get; init; }

    /// <summary>The method that suggests its position.</summary>
    public PositionMethod PositionMethod { get; init; }

    /// <summary>Which rows of the Home Office's offence table it counts; none where it comes from elsewhere.</summary>
    public OffenceCut Cut { get; init; } = OffenceCut.None;

    /// <summary>Its breaks in series, oldest first.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => _breaks;

    /// <summary>Declares a break in series.</summary>
    /// <exception cref="InvalidOperationException">A break is declared for that month already.</exception>
    public void AddBreak(SeriesBreak seriesBreak)
    {
        ArgumentNullException.ThrowIfNull(seriesBreak);
        if (_breaks.Any(other => other.Month == seriesBreak.Month))
        {
            throw new InvalidOperationException($"{Slug} has a break in {seriesBreak.Month.Name} already.");
        }

        _breaks.Add(seriesBreak);
        _breaks.Sort((left, right) => left.Month.CompareTo(right.Month));
    }
}
