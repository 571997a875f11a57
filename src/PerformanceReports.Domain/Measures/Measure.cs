using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Measures;

/// <summary>
/// Something that is counted or rated the same way in every period. Whoever counts or rates otherwise makes another
/// measure: what it says of itself may change, what its figures mean may not.
/// </summary>
public sealed partial class Measure
{
    /// <summary>The longest title, alias, owner, or name of what is counted.</summary>
    public const int TitleLength = 200;

    /// <summary>The longest of its texts.</summary>
    public const int TextLength = 4000;

    /// <summary>The most decimal places.</summary>
    public const int MostDecimals = 4;

    private readonly List<SeriesBreak> _breaks = [];
    private List<string> _aliases = [];
    private string _shortTitle;
    private int _decimals;
    private string _definition = "";
    private string _source = "";
    private string _caveats = "";
    private string _numeratorName = "";
    private string _denominatorName = "";
    private string _owner = "";
    private BenchmarkGroup _benchmarkGroup;
    private PositionMethod _positionMethod;
    private OffenceCut _cut = OffenceCut.None;

    /// <summary>Makes a measure.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long.</exception>
    public Measure(MeasureSlug slug, string title, MeasureUnit unit, Polarity polarity, Cadence cadence)
    {
        Slug = slug;
        Title = Require.Text(title, TitleLength);
        _shortTitle = Title;
        Unit = unit;
        Polarity = polarity;
        Cadence = cadence;
    }

    /// <summary>Its name in addresses and data.</summary>
    public MeasureSlug Slug { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>A few words for tight places; the title where none are given.</summary>
    public string ShortTitle
    {
        get => _shortTitle;
        init => _shortTitle = Require.OptionalText(value, TitleLength, "short title") ?? Title;
    }

    /// <summary>What its value counts.</summary>
    public MeasureUnit Unit { get; private set; }

    /// <summary>Which direction is better.</summary>
    public Polarity Polarity { get; private set; }

    /// <summary>How often its source gives figures.</summary>
    public Cadence Cadence { get; private set; }

    /// <summary>Decimal places shown, 0 to <see cref="MostDecimals"/>.</summary>
    /// <exception cref="ArgumentException">There are fewer or more.</exception>
    public int Decimals
    {
        get => _decimals;
        init => _decimals = value is >= 0 and <= MostDecimals
            ? value
            : throw new ArgumentException(
                $"{value} decimal places cannot be shown: give a number from 0 to {MostDecimals}.", nameof(Decimals));
    }

    /// <summary>What is measured, and how it is cut from its source.</summary>
    public string Definition { get => _definition; init => _definition = Long(value, "definition"); }

    /// <summary>Where its figures come from.</summary>
    public string Source { get => _source; init => _source = Long(value, "source"); }

    /// <summary>What a reader must keep in mind, in the small Markdown.</summary>
    public string Caveats { get => _caveats; init => _caveats = Long(value, "caveats"); }

    /// <summary>What the numerator counts, for example "offences".</summary>
    public string NumeratorName { get => _numeratorName; init => _numeratorName = Short(value, "numerator name"); }

    /// <summary>What the denominator counts, for example "residents"; empty for a count.</summary>
    public string DenominatorName
    {
        get => _denominatorName;
        init => _denominatorName = Short(value, "denominator name");
    }

    /// <summary>
    /// Who in the office or the force answers for its figures: a role, never a person's name. Empty where nobody is
    /// named yet.
    /// </summary>
    public string Owner { get => _owner; init => _owner = Short(value, "owner"); }

    /// <summary>The forces that it is compared with.</summary>
    public BenchmarkGroup BenchmarkGroup { get => _benchmarkGroup; init => _benchmarkGroup = value; }

    /// <summary>The method that suggests its position.</summary>
    public PositionMethod PositionMethod { get => _positionMethod; init => _positionMethod = value; }

    /// <summary>Which rows of the Home Office's offence table it counts; none where it comes from elsewhere.</summary>
    public OffenceCut Cut { get => _cut; init => _cut = value; }

    /// <summary>Other names that files give it, beyond its slug and titles; each stands once.</summary>
    /// <exception cref="ArgumentException">One is empty or too long.</exception>
    public IReadOnlyList<string> Aliases { get => _aliases; init => _aliases = Distinct(value); }

    /// <summary>
    /// The first month whose reports do not take it up any more; null while it is in use. Its figures stay, and what
    /// was published stays published.
    /// </summary>
    public Month? RetiredFrom { get; private set; }

    /// <summary>
    /// Counts its changes, those of its breaks too; compared when it is stored, so that two people who change it are
    /// told.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>Its breaks in series, oldest first.</summary>
    public IReadOnlyList<SeriesBreak> Breaks => _breaks;

    /// <summary>Whether reports of a month may take it up.</summary>
    public bool IsInUse(Month month) => RetiredFrom is not { } retired || month < retired;

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

    private static string Short(string? text, string name) => Require.OptionalText(text, TitleLength, name) ?? "";

    private static string Long(string? text, string name) => Require.OptionalText(text, TextLength, name) ?? "";

    private static List<string> Distinct(IEnumerable<string> aliases) =>
    [
        .. aliases.Select(alias => Require.Text(alias, TitleLength)).Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
