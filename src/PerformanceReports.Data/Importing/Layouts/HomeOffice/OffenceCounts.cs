using PerformanceReports.Data.Importing.Layouts.Reading;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>
/// The counts of the offences that some measure needs, by quarter and force. Of all other rows it keeps only that
/// they were there: a year has 25,000 rows, of which the measures need a fifth.
/// </summary>
internal sealed class OffenceCounts(FileReading reading)
{
    private readonly List<Measure> _measures =
        [.. reading.Names.BySlug.Values.Where(measure => !measure.Cut.IsEmpty)];

    private readonly Dictionary<OffenceCutRow, int> _numbers = [];
    private readonly List<OffenceCutRow> _offences = [];
    private readonly Dictionary<(int Offence, Month Quarter), IReadOnlyList<Measure>> _wanted = [];
    private readonly Dictionary<Month, QuarterCounts> _quarters = [];

    /// <summary>The measures that are cut from the table.</summary>
    public IReadOnlyList<Measure> Measures => _measures;

    /// <summary>The quarters that have rows, the first first.</summary>
    public IEnumerable<(Month End, QuarterCounts Counts)> Quarters =>
        _quarters.OrderBy(quarter => quarter.Key).Select(quarter => (quarter.Key, quarter.Value));

    /// <summary>The offence by its number.</summary>
    public OffenceCutRow this[int offence] => _offences[offence];

    /// <summary>The number of an offence: numbers are quicker to compare than four texts.</summary>
    public int Known(OffenceCutRow offence)
    {
        if (!_numbers.TryGetValue(offence, out var number))
        {
            _numbers.Add(offence, number = _offences.Count);
            _offences.Add(offence);
        }

        return number;
    }

    /// <summary>The measures that an offence counts towards in a quarter.</summary>
    public IReadOnlyList<Measure> Towards(int offence, Month quarter)
    {
        if (!_wanted.TryGetValue((offence, quarter), out var measures))
        {
            measures = _measures.FindAll(measure => measure.Cut.Fits(_offences[offence], quarter));
            _wanted.Add((offence, quarter), measures);
        }

        return measures;
    }

    public bool IsWanted(int offence, Month quarter) => Towards(offence, quarter).Count > 0;

    /// <summary>Takes note of a row that no measure needs.</summary>
    public void AddOther(Month quarter, ForceCode force, bool isZero) => In(quarter).AddOther(force, isZero);

    /// <summary>Adds a count; one that stands above already is told, as an error where the two differ.</summary>
    public void Add(int offence, Month quarter, ForceCode force, decimal number, CellPlace place)
    {
        if (In(quarter).Add(force, offence, number, place) is not { } above)
        {
            return;
        }

        if (above.Number == number)
        {
            FoundFigures.Repeated(reading.Problems, place, Words.Number(number), above.Place);
            return;
        }

        reading.Problems.Add(ImportProblem.Error(
            place, Words.Number(number),
            $"differs from {FoundFigures.RowOf(above.Place, place)}, which says {Words.Number(above.Number)} for the " +
                "same force, quarter and offence.",
            "Keep the right one of the two."));
    }

    private QuarterCounts In(Month quarter)
    {
        if (!_quarters.TryGetValue(quarter, out var counts))
        {
            _quarters.Add(quarter, counts = new QuarterCounts());
        }

        return counts;
    }
}
