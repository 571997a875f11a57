using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Ranks;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>How the force that a reader chooses stands in its most similar group: groups are not symmetric.</summary>
public static class GroupStandings
{
    /// <summary>
    /// The group's members, best first: for the own force as published; for another ranked anew among its group, with
    /// rank intervals by the same method and seed. Empty where the group, or a member's value, is not held.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static IReadOnlyList<MeasureStanding> Of(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        if (chosen.Own)
        {
            return measure.GroupStandings;
        }

        var group = chosen.Group();
        var members = measure.Standings.Where(standing => group.Contains(standing.ForceCode)).ToList();
        return members.Count < 2 || members.Count < group.Count ? [] : RankedAnew(measure, members);
    }

    private static IReadOnlyList<MeasureStanding> RankedAnew(MeasureDocument measure, List<MeasureStanding> members)
    {
        var values = members.ConvertAll(ValueOf);
        var ranks = Benchmark.Of(values, measure.Polarity);
        // A ratio's numerator is not a count, so chance in it is not known.
        var isCounted = measure.Unit != MeasureUnit.Ratio
            && members.TrueForAll(member => member.Point.Numerator is >= 0);
        var intervals = isCounted ? RankIntervals.Of(values, measure.Polarity) : null;
        return
        [
            .. ranks.Ranked.Select(ranked =>
            {
                var force = ranked.Value.Force;
                var member = members.Find(member => member.ForceCode == force.ToString())!;
                return member with
                {
                    Rank = ranked.Rank.Place,
                    RankText = ranked.Rank.Text,
                    PlausibleRank = intervals?[force].Text ?? "",
                };
            }),
        ];
    }

    private static MeasureValue ValueOf(MeasureStanding member) => new(
        ForceCode.Parse(member.ForceCode),
        Period.YearEnding(member.Point.End),
        member.Point.Value,
        member.Point.Numerator ?? 0,
        member.Point.Denominator,
        null,
        []);
}
