using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>The line charts of a measure's history, for the force that a reader chooses.</summary>
public static class MeasureCharts
{
    /// <summary>
    /// Rolling 12 months: the force, the average of its most similar group where that is held, England and Wales; null
    /// where nothing is held.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static ChartModel? Rolling(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        var lines = new RollingSeries(measure, chosen);
        if (lines.Months.Count == 0)
        {
            return null;
        }

        return Described(Model(measure, lines.Months, lines.All()) with
        {
            Slug = measure.Slug + "-12-months",
            Subtitle = $"12 months to the end of each {lines.StepName}, {measure.UnitLabel}",
        });
    }

    /// <summary>
    /// The periods that do not overlap, months or quarters, of the force alone; null where the source gives 12 months
    /// only.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="force">The ONS code of the force; the own force where null.</param>
    /// <exception cref="ArgumentException">The measure holds no figures of that force.</exception>
    public static ChartModel? Discrete(MeasureDocument measure, string? force = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var chosen = ChosenForce.Of(measure, force);
        if (chosen.Discrete.Count == 0)
        {
            return null;
        }

        var words = DiscreteWords.Of(measure, chosen);
        var months = EvenMonths.Of(chosen.Discrete.Select(point => point.End));
        var described = Described(Model(measure, months, [chosen.Series(measure, months, chosen.Discrete)]) with
        {
            Slug = $"{measure.Slug}-{words.Period}s",
            Subtitle = $"Each {words.Period} by itself, {measure.UnitLabel}",
            Format = words.Format,
            PeriodMonths = words.PeriodMonths,
        });

        // Its words say the period beside each value, the axis has to say it with the unit.
        return described with { UnitLabel = words.UnitLabel };
    }

    /// <summary>What the charts of a measure have in common; its words are still to be written.</summary>
    internal static ChartModel Model(
        MeasureDocument measure, IReadOnlyList<Month> months, IReadOnlyList<ChartSeries> series) => new()
        {
            Slug = measure.Slug,
            Title = measure.Title,
            Subtitle = measure.UnitLabel,
            UnitLabel = measure.UnitLabel,
            Format = measure.Format,
            Months = months,
            Series = series,
            Breaks = [.. measure.Breaks.Where(item => months[0] < item.Month && item.Month <= months[^1])],
            AlternativeText = "",
            Summary = "",
            Edition = measure.Edition.Length > 0
                ? measure.Edition
                : $"Values stated in reports, to {months[^1].Name}",
            Illustrative = measure.Illustrative,
        };

    private static ChartModel Described(ChartModel model) => model with
    {
        AlternativeText = AlternativeTextDraft.Write(model),
        Summary = ChartSummaryDraft.Write(model),
    };
}
