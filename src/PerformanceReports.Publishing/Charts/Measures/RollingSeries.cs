using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>The lines of a chart of rolling 12 months, and the months that they share.</summary>
internal sealed class RollingSeries
{
    private const string England = "England and Wales";
    private readonly MeasureDocument _measure;
    private readonly ChosenForce _chosen;
    private readonly IReadOnlyDictionary<Month, decimal> _group;
    private readonly IReadOnlyDictionary<Month, decimal> _national;

    public RollingSeries(MeasureDocument measure, ChosenForce chosen)
    {
        (_measure, _chosen) = (measure, chosen);
        _group = chosen.GroupAverage(measure);
        _national = measure.National.ToDictionary(point => point.End, point => point.Value);
        var held = KeepStepOfComparators([.. chosen.Rolling.Select(point => point.End)]);
        var stated = StatedFor(chosen.Name).Select(point => point.Month);
        Months = [.. EvenMonths.Of(held).Union(stated).Order()];
        StepName = EvenMonths.StepOf([.. held]) == 1 ? "month" : "quarter";
    }

    public IReadOnlyList<Month> Months { get; }

    /// <summary>"month" or "quarter": how often a line has a point.</summary>
    public string StepName { get; }

    /// <summary>The force first; a comparator only where it has a value or a report states one.</summary>
    public IReadOnlyList<ChartSeries> All()
    {
        var own = _chosen.Series(_measure, Months, _chosen.Rolling) with { Stated = StatedFor(_chosen.Name) };
        ChartSeries[] comparators =
        [
            Line("Most similar group average", "MSG average", SeriesRole.SimilarGroup, _group),
            Line(England, England, SeriesRole.National, _national) with { Stated = StatedFor(England) },
        ];
        return
        [
            own,
            .. comparators.Where(line => line.Stated.Count > 0 || line.Values.Any(value => value is not null)),
        ];
    }

    private ChartSeries Line(
        string name, string label, SeriesRole role, IReadOnlyDictionary<Month, decimal> values) => new()
        {
            Name = name,
            Label = label,
            Role = role,
            Measure = _measure.Slug,
            Values = [.. Months.Select(month => values.TryGetValue(month, out var value) ? value : (decimal?)null)],
        };

    /// <summary>
    /// Where the force has a value each month and a comparator one each quarter, the chart steps by quarter: a line
    /// between the comparator's points would claim months that nobody measured.
    /// </summary>
    private HashSet<Month> KeepStepOfComparators(HashSet<Month> held)
    {
        foreach (var comparator in new[] { _group, _national })
        {
            var compared = held.Where(comparator.ContainsKey).Order().ToList();
            if (EvenMonths.StepOf(compared) > EvenMonths.StepOf([.. held.Order()]))
            {
                held.RemoveWhere(month =>
                    month > compared[0] && month < compared[^1] && !comparator.ContainsKey(month));
            }
        }

        return held;
    }

    /// <summary>
    /// Values for 12 months that reports state, in the measure's unit: marked in an illustrative series, and where a
    /// published series has no value.
    /// </summary>
    private List<StatedPoint> StatedFor(string area)
    {
        var held = _chosen.Rolling.Select(point => point.End).ToHashSet();
        return
        [
            .. _measure.Stated
                .Where(value => value.Measure == _measure.Slug && value.AreaName == area && value.Unit == _measure.Unit)
                .Where(value => value.PeriodLabel == Period.YearEnding(Month.Of(value.PeriodEnd)).Label)
                .Select(value => new StatedPoint(Month.Of(value.PeriodEnd), value.Value))
                .Where(value => _measure.Illustrative || !held.Contains(value.Month))
                .OrderBy(value => value.Month),
        ];
    }
}
