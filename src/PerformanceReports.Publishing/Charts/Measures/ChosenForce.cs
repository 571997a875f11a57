using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>The force that a reader looks at.</summary>
/// <param name="Code">The ONS code.</param>
/// <param name="Name">The name.</param>
/// <param name="Own">Whether it is the office's own force.</param>
/// <param name="History">Its figures; null where a measure holds none of the own force.</param>
internal sealed record ChosenForce(string Code, string Name, bool Own, MeasureForce? History)
{
    public IReadOnlyList<MeasurePoint> Rolling => History?.Rolling ?? [];

    public IReadOnlyList<MeasurePoint> Discrete => History?.Discrete ?? [];

    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static ChosenForce Of(MeasureDocument measure, string? code)
    {
        var wanted = code ?? measure.Office.ForceCode;
        var isOwn = wanted == measure.Office.ForceCode;
        var history = measure.Forces.FirstOrDefault(force => force.Code == wanted);
        return history is null && !isOwn
            ? throw new ArgumentException(
                $"No figures of {measure.Slug} are held for the force \"{wanted}\". Choose one of "
                + $"{string.Join(", ", measure.Forces.Select(force => force.Code))}.",
                nameof(code))
            : new ChosenForce(wanted, history?.Name ?? measure.Office.AreaName, isOwn, history);
    }

    /// <summary>Its line in a chart: a value for each month, null where none is held.</summary>
    public ChartSeries Series(MeasureDocument measure, IReadOnlyList<Month> months, IEnumerable<MeasurePoint> points)
    {
        var values = points.ToDictionary(point => point.End, point => point.Value);
        return new ChartSeries
        {
            Name = Name,
            Label = Name,
            Role = SeriesRole.OwnForce,
            Measure = measure.Slug,
            Values = [.. months.Select(month => values.TryGetValue(month, out var value) ? value : (decimal?)null)],
        };
    }

    /// <summary>The members of its most similar group, itself among them; none where the group is not held.</summary>
    public IReadOnlySet<string> Group() => History is { Group.Count: > 0 } held
        ? held.Group.Append(Code).ToHashSet()
        : new HashSet<string>();

    /// <summary>
    /// The average of its group by month: the unweighted mean of the members' values, the force itself included
    /// (HMIC, Crime and Policing Comparator); only months in which every member has a value.
    /// </summary>
    public IReadOnlyDictionary<Month, decimal> GroupAverage(MeasureDocument measure)
    {
        if (Own)
        {
            return measure.GroupAverage.ToDictionary(point => point.End, point => point.Value);
        }

        var members = Group();
        return measure.Forces
            .Where(force => members.Contains(force.Code))
            .SelectMany(force => force.Rolling)
            .GroupBy(point => point.End, point => point.Value)
            .Where(month => month.Count() == members.Count)
            .ToDictionary(month => month.Key, month => month.Sum() / members.Count);
    }
}
