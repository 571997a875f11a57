using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>How a force's value of 12 months comes from its figures.</summary>
internal static class ValueWorking
{
    /// <summary>The decimal places at which steps can be followed: two more than readers see.</summary>
    public static int Places(MeasureDocument measure) => Math.Max(4, measure.Format.Decimals + 2);

    /// <summary>A value with those places; a count that is whole without any.</summary>
    public static string Shown(MeasureDocument measure, decimal value) =>
        measure.Format.Kind == ValueKind.Count && decimal.IsInteger(value)
            ? SumText.Count(value)
            : SumText.Number(value, Places(measure));

    /// <summary>1,000, 100 or 1: what numerator over denominator is multiplied with.</summary>
    public static int Multiplier(MeasureDocument measure) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents or MeasureUnit.RatePer1000Households => 1000,
        MeasureUnit.Percentage => 100,
        _ => 1,
    };

    /// <summary>The steps; null where the point does not carry its count.</summary>
    public static Working? Of(MeasureDocument measure, MeasureForce force, MeasurePoint point)
    {
        if (point.Numerator is not { } numerator)
        {
            return null;
        }

        var steps = new List<WorkingStep> { Total(measure, force, point, numerator) };
        if (WholeOf(measure, force, point) is { } whole)
        {
            steps.Add(whole);
        }

        if (point.Denominator is { } denominator)
        {
            steps.Add(new WorkingStep(
                $"Divide by {MeasureWhole(measure, point)}{Times(measure)}",
                $"{SumText.Count(numerator)} ÷ {SumText.Count(denominator)}{TimesSum(measure)} = "
                + Shown(measure, point.Value)));
        }

        return new Working($"The value: {MeasureText.WithUnit(measure, point.Value)}", steps);
    }

    private static WorkingStep Total(
        MeasureDocument measure, MeasureForce force, MeasurePoint point, decimal numerator)
    {
        var parts = Parts(force, point);
        var total = $"{SumText.Count(numerator)} {measure.NumeratorName}";
        return parts.Count > 0 && parts.Sum(part => part.Numerator) == numerator
            ? new WorkingStep(
                $"Add the {SumText.InWords(parts.Count)} {PeriodName(parts.Count)} to {point.End.Name}",
                $"{SumText.Plus(parts.Select(part => SumText.Count(part.Numerator!.Value)))} = {total}")
            : new WorkingStep($"Take the total of the {MeasureText.Year(point)}, as its source gives it", total);
    }

    /// <summary>The sum of the wholes that parts are of, which percentages and ratios carry with them.</summary>
    private static WorkingStep? WholeOf(MeasureDocument measure, MeasureForce force, MeasurePoint point)
    {
        var parts = Parts(force, point);
        return measure.Format.Kind is ValueKind.Percentage or ValueKind.Ratio && parts.Count > 0
            && parts.Sum(part => part.Denominator ?? 0) == point.Denominator
            ? new WorkingStep(
                $"Add what they are out of, {measure.DenominatorName}",
                $"{SumText.Plus(parts.Select(part => SumText.Count(part.Denominator ?? 0)))} = "
                + SumText.Count(point.Denominator!.Value))
            : null;
    }

    /// <summary>The discrete periods that fill the 12 months; none where any is missing.</summary>
    private static List<MeasurePoint> Parts(MeasureForce force, MeasurePoint point)
    {
        if (force.Control is not { } control)
        {
            return [];
        }

        var parts = force.Discrete
            .Where(part => part.End > point.End.AddMonths(-12) && part.End <= point.End && part.Numerator is not null)
            .ToList();
        return parts.Count * control.PeriodMonths == 12 ? parts : [];
    }

    private static string PeriodName(int count) => count == 12 ? "months" : "quarters";

    private static string MeasureWhole(MeasureDocument measure, MeasurePoint point) =>
        $"{SumText.Count(point.Denominator!.Value)} {measure.DenominatorName}"
        + (point.Estimate is { } year ? FormattableString.Invariant($", the mid-{year} estimate,") : "");

    private static string Times(MeasureDocument measure) => Multiplier(measure) switch
    {
        1 => "",
        100 => " and multiply by 100",
        _ => " and multiply by 1,000",
    };

    /// <summary>" × 1,000" after a division; nothing where there is nothing to multiply with.</summary>
    public static string TimesSum(MeasureDocument measure) =>
        Multiplier(measure) == 1 ? "" : " × " + SumText.Count(Multiplier(measure));
}
