using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Ranks;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Building;

/// <summary>Where forces stand on a measure, each with the ranks that chance allows it.</summary>
internal sealed class MeasureStandings
{
    private readonly Measure _measure;
    private readonly MeasureFigures _figures;
    private readonly IReadOnlyList<ForceCode> _held;

    public MeasureStandings(Measure measure, MeasureFigures figures)
    {
        _measure = measure;
        _figures = figures;
        _held = figures.Book.ForcesWith(measure.Slug);
        End = measure.BenchmarkGroup == BenchmarkGroup.None ? null : NewestCompared();
    }

    /// <summary>
    /// The newest month for which every force compared has a value; null where the measure is not compared. A force
    /// outside the comparison that has stopped reporting does not hold it back.
    /// </summary>
    public Month? End { get; }

    /// <summary>The period for readers; empty where the measure is not compared.</summary>
    public string Period => End is { } end ? Domain.Periods.Period.YearEnding(end).Label : "";

    /// <summary>Every force that has a value.</summary>
    public IReadOnlyList<MeasureStanding> All() => Of(_held);

    /// <summary>The own force's most similar group.</summary>
    public IReadOnlyList<MeasureStanding> Group() =>
        _measure.BenchmarkGroup == BenchmarkGroup.SimilarGroup ? Of(_figures.GroupOf(_figures.OwnForce)) : [];

    private Month? NewestCompared() => _figures.Book.Ends(_measure.Slug, _figures.OwnForce)
        .OrderDescending()
        .Where(month => _figures.BenchmarkOf(_measure, month) is not null)
        .Select(month => (Month?)month)
        .FirstOrDefault();

    private IReadOnlyList<MeasureStanding> Of(IReadOnlyList<ForceCode> forces)
    {
        if (End is not { } end)
        {
            return [];
        }

        var values = forces
            .Select(force => _figures.ValueOf(_measure, force, end))
            .OfType<MeasureValue>()
            .ToList();
        if (values.Count < 2)
        {
            return [];
        }

        // A ratio's numerator is not a count, so chance in it is not known.
        var plausible = _measure.Unit == MeasureUnit.Ratio ? null : RankIntervals.Of(values, _measure.Polarity);
        return [.. Benchmark.Of(values, _measure.Polarity).Ranked.Select(ranked => StandingOf(ranked, plausible))];
    }

    private MeasureStanding StandingOf(
        RankedValue ranked,
        IReadOnlyDictionary<ForceCode, RankInterval>? plausible)
    {
        var force = ranked.Value.Force;
        return new MeasureStanding(
            force.ToString(),
            _figures.NameOf(force),
            force == _figures.OwnForce,
            ranked.Rank.Place,
            ranked.Rank.Text,
            plausible?[force].Text ?? "",
            MeasureHistory.PointOf(_measure, ranked.Value));
    }
}
