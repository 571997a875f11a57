namespace PerformanceReports.Domain.Measures;

/// <summary>What hangs on a measure's unit and cadence.</summary>
/// <param name="PeriodMonths">The lengths of the periods that figures of it are held for, in months.</param>
/// <param name="IsPublished">Whether a publication used it.</param>
public sealed record MeasureUse(IReadOnlyCollection<int> PeriodMonths, bool IsPublished)
{
    /// <summary>Nothing hangs on it.</summary>
    public static MeasureUse None { get; } = new([], IsPublished: false);

    /// <summary>
    /// Refuses another unit once readers know the measure by its own: pages and differences would set values of both
    /// beside each other. Before that, figures that are held stay true only between units that read them alike.
    /// </summary>
    internal void RefuseUnit(Measure measure, MeasureUnit unit)
    {
        if (unit == measure.Unit)
        {
            return;
        }

        if (IsPublished)
        {
            throw new ArgumentException(
                $"{measure.Title} was published in another unit, which stays. Add a measure with the new unit, and "
                + "retire this one.",
                nameof(unit));
        }

        var (held, needed) = (PartsOf(measure.Unit), PartsOf(unit));
        if (PeriodMonths.Count > 0 && held != needed)
        {
            throw new ArgumentException(
                $"The figures of {measure.Title} that are held have {held}; the new unit needs {needed}. Withdraw the "
                + "imports that brought them first, or add a measure with the new unit.",
                nameof(unit));
        }
    }

    /// <summary>
    /// Refuses a cadence that figures which are held do not come in: they would be left out of series. Totals of 12
    /// months fit every cadence.
    /// </summary>
    internal void RefuseCadence(Measure measure, Cadence cadence)
    {
        var parts = PeriodMonths.Where(months => months != Cadence.Rolling12Months.Months()).ToList();
        if (cadence != measure.Cadence && parts.Exists(months => months != cadence.Months()))
        {
            throw new ArgumentException(
                $"Figures of {measure.Title} are held for each {(parts.Min() == 1 ? "month" : "quarter")}, which the "
                + "new cadence would leave out. Withdraw the imports that brought them first, or add a measure with "
                + "the new cadence.",
                nameof(cadence));
        }
    }

    // What of a figure a unit reads.
    private static string PartsOf(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Percentage or MeasureUnit.Ratio => "a numerator and a denominator each",
        MeasureUnit.GradedJudgement => "no numbers",
        _ => "a count each",
    };
}
