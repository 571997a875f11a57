using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Positions;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How the suggested benchmark follows from the value, the average and the rule.</summary>
internal sealed class BenchmarkWorking
{
    private readonly MeasureDocument _measure;
    private readonly IReadOnlyList<MeasureStanding> _forces;
    private readonly MeasureStanding _own;
    private readonly decimal _average;
    private readonly bool _isNational;

    private BenchmarkWorking(MeasureDocument measure, IReadOnlyList<MeasureStanding> forces, MeasureStanding own)
    {
        (_measure, _forces, _own) = (measure, forces, own);
        var national = measure.National.FirstOrDefault(point => point.End == own.Point.End);
        _isNational = measure.Group == BenchmarkGroup.AllForces && national is not null;
        _average = _isNational ? national!.Value : forces.Average(force => force.Point.Value);
    }

    /// <summary>The average, the gap and what the rule makes of them; null where the measure is not compared.</summary>
    public static IReadOnlyList<Working> Of(MeasureDocument measure)
    {
        var forces = MeasureWorkings.Compared(measure);
        var own = forces.FirstOrDefault(force => force.Own);
        if (measure.Benchmark is null || own is null)
        {
            return [];
        }

        var working = new BenchmarkWorking(measure, forces, own);
        return working._average == 0 ? [working.Average()] : [working.Average(), working.Position()];
    }

    private Working Average() => new(
        $"The average: {MeasureText.WithUnit(_measure, _average)}",
        [
            _isNational
                ? new WorkingStep("England and Wales, as the source gives it or all forces together", Shown(_average))
                : new WorkingStep(
                    $"Add the values of the {SumText.InWords(_forces.Count)} forces and divide by {_forces.Count}",
                    $"({SumText.Plus(_forces.Select(force => Shown(force.Point.Value)))}) ÷ {_forces.Count} = "
                    + Shown(_average)),
            new WorkingStep(
                $"Put the values in order, {First}, and count to the force",
                $"{_own.RankText} of {_forces.Count}"
                + (_own.PlausibleRank.Length > 0 ? $", {_own.PlausibleRank}" : "")),
        ]);

    private Working Position() => new(
        $"The position: {_measure.Benchmark!.Text ?? "none can be suggested"}",
        [
            new WorkingStep(
                "The gap to the average, as a part of it",
                $"({Shown(_own.Point.Value)} − {Shown(_average)}) ÷ {Shown(_average)} = {Percent(Gap)}"),
            .. IsByLimits ? Limits() : Interval(),
        ]);

    private decimal Gap => (_own.Point.Value - _average) / _average;

    private bool IsByLimits => _measure.PositionMethod == PositionMethods.Name(PositionMethod.OverdispersedLimits);

    private IEnumerable<WorkingStep> Interval()
    {
        if (_own.Point is not { Lower: { } lower, Upper: { } upper })
        {
            yield break;
        }

        var isOutside = _average < lower || _average > upper;
        yield return new WorkingStep(
            "Is the average outside the force’s 95% interval?",
            $"{Shown(_average)} against {Shown(lower)} to {Shown(upper)}: {YesNo(isOutside)}");
        if (_measure.PositionMethod == PositionMethods.Name(PositionMethod.SignificantAndMaterial))
        {
            yield return new WorkingStep(
                "Is the gap at least 10% of the average?",
                $"{Percent(Math.Abs(Gap))} against 10%: {YesNo(Math.Abs(Gap) >= PositionMethods.MaterialGap)}");
        }
    }

    private WorkingStep[] Limits()
    {
        var limits = OverdispersedLimits.Of(
            ForceCode.Parse(_own.ForceCode),
            [.. _forces.Select(ValueOf)],
            _average,
            ValueWorking.Multiplier(_measure));
        var term = limits.Terms.First(term => term.Force.ToString() == _own.ForceCode);
        var (error, spread) = (Significant(term.StandardError), Significant(limits.TauSquared));
        return
        [
            new("The count expected at the average, E", Significant(term.Expected)),
            new("What chance gives, s", $"1 ÷ (2 × √{Significant(term.Expected)}) = {error}"),
            new("What the forces differ beyond chance, τ², from the φ of all their scores",
                $"φ = {Significant(limits.Phi)}, τ² = {spread}"),
            new("The limits around the average",
                $"{Shown(_average)} × (1 ± {SumText.Z} × √({error}² + {spread}))² = "
                + $"{Shown(limits.Lower)} and {Shown(limits.Upper)}"),
            new("Does the force lie outside them?",
                $"{Shown(_own.Point.Value)}: "
                + YesNo(_own.Point.Value < limits.Lower || _own.Point.Value > limits.Upper)),
        ];
    }

    private string First => _measure.Polarity switch
    {
        Polarity.HigherIsBetter => "the highest first",
        _ => "the lowest first",
    };

    private static MeasureValue ValueOf(MeasureStanding force) => new(
        ForceCode.Parse(force.ForceCode),
        Period.YearEnding(force.Point.End),
        force.Point.Value,
        force.Point.Numerator ?? 0,
        force.Point.Denominator,
        null,
        []);

    private string Shown(decimal value) => ValueWorking.Shown(_measure, value);

    private static string Percent(decimal part) => SumText.Number(part * 100, 2) + "%";

    private static string Significant(double value) => SumText.Significant(value, 6);

    private static string YesNo(bool answer) => answer ? "yes" : "no";
}
