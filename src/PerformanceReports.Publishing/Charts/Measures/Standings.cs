using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>Forces side by side at one period: what a dot plot, its words and its table are made from.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Chosen">The force looked at.</param>
/// <param name="Forces">The forces, best first; two or more.</param>
/// <param name="GroupAverage">The average of the chosen force's most similar group; null where it is not held.</param>
/// <param name="National">England and Wales; null where not held.</param>
internal sealed record Standings(
    MeasureDocument Measure,
    ChosenForce Chosen,
    IReadOnlyList<MeasureStanding> Forces,
    decimal? GroupAverage,
    decimal? National)
{
    private static readonly StandingsReference[] NoReferences = [];

    /// <summary>The place of the force looked at; null where it is not among those compared.</summary>
    public MeasureStanding? Own => Forces.FirstOrDefault(force => force.ForceCode == Chosen.Code);

    /// <summary>What the vertical lines stand for: the average and the nation, as far as held.</summary>
    public IReadOnlyList<StandingsReference> References =>
    [
        .. GroupAverage is { } average ? [new("Group average", average, ChartPart.Average)] : NoReferences,
        .. National is { } national ? [new("England and Wales", national, ChartPart.National)] : NoReferences,
    ];

    public ValueFormat Format => Measure.Format;

    /// <summary>"best at the top", or where neither direction is judged "lowest at the top".</summary>
    public string Order => Measure.Polarity == Polarity.NoJudgement ? "lowest at the top" : "best at the top";

    /// <summary>Whether every force has an interval to draw.</summary>
    public bool HasIntervals => Forces.Any(force => force.Point is { Lower: not null, Upper: not null });

    public static Standings? Of(MeasureDocument measure, ChosenForce chosen, IReadOnlyList<MeasureStanding> forces)
    {
        if (forces.Count < 2)
        {
            return null;
        }

        var end = forces[0].Point.End;
        var average = chosen.GroupAverage(measure);
        return new Standings(
            measure,
            chosen,
            forces,
            average.TryGetValue(end, out var held) ? held : null,
            measure.National.FirstOrDefault(point => point.End == end)?.Value);
    }
}
