using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// Looks up what references and checks compare with: a series' value, else the one that a report states for the same 12
/// months. Where a report states what an illustrative series passes through, the stated value is the source: it is
/// real.
/// </summary>
internal sealed class HeldValues(ReportSources sources, MeasureFigures figures)
{
    /// <summary>The 12 months to a month; null where nothing is held for them.</summary>
    public HeldValue? Of(Measure measure, FigureArea area, Month end)
    {
        if (measure.Unit == MeasureUnit.GradedJudgement)
        {
            return null;
        }

        if (area == FigureArea.SimilarGroup)
        {
            return OfGroup(measure, end);
        }

        if (ForceOf(area) is not { } force)
        {
            return null;
        }

        var value = force.IsNation ? OfNation(measure, end) : OfForce(measure, force, end);
        var stated = StatedOf(measure, force, end);
        return value is not null && stated is not null && IsSame(measure, value, stated)
            ? value with { Stated = stated.Stated }
            : value ?? stated;
    }

    /// <summary>The force, or the nation, that an area names; null for the group, and where it is not held.</summary>
    public ForceCode? ForceOf(FigureArea area)
    {
        if (area.ForceSlug is { } slug)
        {
            return sources.Forces.FirstOrDefault(force => force.Slug == slug)?.Code;
        }

        return area == FigureArea.Own ? figures.OwnForce
            : area == FigureArea.National ? ForceCode.EnglandAndWales
            : null;
    }

    /// <summary>The newest month to which anything is held for the own force, no later than another.</summary>
    public Month? NewestOf(Measure measure, FigureArea area, Month end)
    {
        var series = figures.Book.Ends(measure.Slug, figures.OwnForce);
        var stated = figures.Book.Stated(measure.Slug).Select(figure => figure.Period.End);
        return series.Concat(stated)
            .Distinct()
            .Where(month => month <= end)
            .OrderDescending()
            .Select(month => (Month?)month)
            .FirstOrDefault(month => Of(measure, area, month!.Value) is not null);
    }

    /// <summary>A count is held also where no estimate is to divide it by.</summary>
    private HeldValue? OfForce(Measure measure, ForceCode force, Month end) =>
        figures.Book.Rolling(measure.Slug, force, end) is { } total
            ? new(figures.ValueOf(measure, force, end)?.Value, total.Numerator, total.Figures)
            : null;

    private HeldValue? OfNation(Measure measure, Month end)
    {
        if (OfForce(measure, ForceCode.EnglandAndWales, end) is { } own)
        {
            return own;
        }

        var pooled = Pooled(measure, end);
        return pooled.Count == 0
            ? null
            : new(
                figures.National(measure, end),
                pooled.Sum(value => value.Numerator),
                [.. pooled.SelectMany(value => value.Figures)]);
    }

    private List<MeasureValue> Pooled(Measure measure, Month end)
    {
        var forces = figures.PooledFor(measure, end);
        var values = forces.Select(force => figures.ValueOf(measure, force, end)).OfType<MeasureValue>().ToList();
        return values.Count == forces.Count ? values : [];
    }

    private HeldValue? OfGroup(Measure measure, Month end) =>
        measure.BenchmarkGroup == BenchmarkGroup.SimilarGroup && figures.BenchmarkOf(measure, end) is { } benchmark
            ? new(benchmark.Average, null, [.. benchmark.Ranked.SelectMany(ranked => ranked.Value.Figures)])
            : null;

    private HeldValue? StatedOf(Measure measure, ForceCode force, Month end)
    {
        var held = figures.Book.Stated(measure.Slug)
            .Where(figure => figure.Force == force && figure.Period == Period.YearEnding(end))
            .ToList();
        if (held is not [var figure])
        {
            return null;
        }

        var value = StatedFigures.ValueOf(measure, figure);
        var isCount = measure.Unit == MeasureUnit.Count || StatedFigures.IsCountOfRate(measure, figure);
        return new(StatedFigures.IsCountOfRate(measure, figure) ? null : value, isCount ? value : null, [figure])
        {
            Stated = figure,
        };
    }

    private static bool IsSame(Measure measure, HeldValue value, HeldValue stated)
    {
        if (value is not { Value: { } series } || stated is not { Value: { } printed })
        {
            return false;
        }

        var format = StatedFigures.FormatOf(measure, printed);
        return format.Write(series) == format.Write(printed);
    }
}
