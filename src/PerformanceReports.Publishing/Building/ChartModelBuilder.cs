using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes chart models from what a report says its charts show.</summary>
internal sealed class ChartModelBuilder(MeasureFigures figures, ReportSources sources, Period period)
{
    public ChartModel Build(ReportChart chart, IReadOnlyList<Measure> measures)
    {
        foreach (var measure in measures)
        {
            RequireDrawable(chart, measure);
        }

        var first = measures[0];
        var months = MonthsOf(chart, measures);
        if (months.Count == 0)
        {
            throw new PublicationRefusedException(
                $"Chart {chart.Slug} has nothing to draw: no figures of {string.Join(", ", chart.Measures)} are held " +
                $"from {chart.From.Name} to {period.End.Name}. Bring in the figures, or take the chart away.");
        }

        var model = new ChartModel
        {
            Slug = chart.Slug,
            Title = chart.Title,
            Subtitle = $"12 months to the end of each {Step(months)}, {UnitOf(chart, measures)}",
            UnitLabel = UnitOf(chart, measures),
            Format = MeasureWords.FormatOf(first, chart.Value),
            Months = months,
            Series = [.. OwnSeries(chart, measures, months), .. Comparators(chart, first, months)],
            Breaks = [.. Breaks(measures, months)],
            AlternativeText = "",
            Summary = "",
            Edition = EditionOf(measures, months),
            Notes = chart.Notes,
            Illustrative = measures.Any(measure => figures.Book.IsIllustrative(measure.Slug)),
            AlignedWith = chart.AlignedWith,
        };
        return model with
        {
            AlternativeText = chart.AlternativeText ?? AlternativeTextDraft.Write(model),
            Summary = chart.Summary ?? ChartSummaryDraft.Write(model),
        };
    }

    private static void RequireDrawable(ReportChart chart, Measure measure)
    {
        var kind = MeasureWords.FormatOf(measure).Kind;
        var fits = chart.Value switch
        {
            ChartValue.Count => true,
            ChartValue.Rate => kind == ValueKind.Rate,
            ChartValue.Percentage => kind == ValueKind.Percentage,
            _ => kind == ValueKind.Ratio,
        };
        if (!fits)
        {
            throw new PublicationRefusedException(
                $"Chart {chart.Slug} draws {measure.Slug} as a {chart.Value}, but the measure is a {measure.Unit}. " +
                "Choose the number that the measure has.");
        }
    }

    /// <summary>Charts of several counts may count different things: "referrals, charges and summonses".</summary>
    private static string UnitOf(ReportChart chart, IReadOnlyList<Measure> measures) =>
        string.Join(", ", measures.Select(measure => MeasureWords.UnitLabel(measure, chart.Value)).Distinct());

    private static string Step(List<Month> months) =>
        months.Zip(months.Skip(1), (left, right) => right.Ordinal - left.Ordinal).DefaultIfEmpty(3).Min() >= 3
            ? "quarter"
            : "month";

    private List<Month> MonthsOf(ReportChart chart, IReadOnlyList<Measure> measures)
    {
        var held = measures
            .SelectMany(measure => figures.Book.Ends(measure.Slug, figures.OwnForce)
                .Where(month => figures.ValueOf(measure, figures.OwnForce, month) is not null))
            .Where(month => chart.From <= month && month <= period.End)
            .ToHashSet();
        if (chart.Comparators.Count > 0)
        {
            KeepStepOfComparators(chart, measures[0], held);
        }

        held.UnionWith(measures.SelectMany(measure => StatedOf(chart, measure, figures.OwnForce)).Select(p => p.Month));
        return [.. held.Order()];
    }

    /// <summary>
    /// Where the own force has a value each month and the comparator one each quarter, the chart steps by quarter: a
    /// line between the comparator's points would claim months that nobody measured.
    /// </summary>
    private void KeepStepOfComparators(ReportChart chart, Measure measure, HashSet<Month> held)
    {
        foreach (var comparator in chart.Comparators)
        {
            var compared = held.Where(month => ComparatorValue(comparator, measure, month) is not null).ToHashSet();
            if (compared.Count > 1)
            {
                held.IntersectWith(compared);
            }
        }
    }

    private IEnumerable<ChartSeries> OwnSeries(
        ReportChart chart,
        IReadOnlyList<Measure> measures,
        List<Month> months) =>
        measures.Select((measure, index) => new ChartSeries
        {
            Name = measures.Count == 1 ? sources.Office.AreaName : measure.Title,
            Label = measures.Count == 1 ? sources.Office.AreaName : measure.ShortTitle,
            Role = index == 0 ? SeriesRole.OwnForce : SeriesRole.OtherMeasure,
            Measure = measure.Slug.ToString(),
            Values = [.. months.Select(month => Drawn(chart, figures.ValueOf(measure, figures.OwnForce, month)))],
            Stated = [.. StatedOf(chart, measure, figures.OwnForce)],
        });

    private IEnumerable<ChartSeries> Comparators(ReportChart chart, Measure measure, List<Month> months)
    {
        foreach (var comparator in chart.Comparators)
        {
            var isGroup = comparator == ChartComparator.SimilarGroup;
            var series = new ChartSeries
            {
                Name = isGroup ? "Most similar group average" : "England and Wales",
                Label = isGroup ? "MSG average" : "England and Wales",
                Role = isGroup ? SeriesRole.SimilarGroup : SeriesRole.National,
                Measure = measure.Slug.ToString(),
                Values = [.. months.Select(month => ComparatorValue(comparator, measure, month))],
                Stated = isGroup ? [] : [.. StatedOf(chart, measure, ForceCode.EnglandAndWales)],
            };
            if (series.Values.Any(value => value is not null) || series.Stated.Count > 0)
            {
                yield return series;
            }
        }
    }

    private decimal? ComparatorValue(ChartComparator comparator, Measure measure, Month month) =>
        comparator == ChartComparator.SimilarGroup
            ? figures.GroupAverage(measure, month)
            : figures.National(measure, month);

    private IEnumerable<StatedPoint> StatedOf(ReportChart chart, Measure measure, ForceCode force)
    {
        var isRate = MeasureWords.FormatOf(measure).Kind == ValueKind.Rate;
        return isRate && chart.Value != ChartValue.Count
            ? []
            : figures.Book.Stated(measure.Slug)
                .Where(figure => figure.Force == force && figure.Period.Months == 12)
                .Where(figure => chart.From <= figure.Period.End && figure.Period.End <= period.End)
                .Where(figure => IsMarked(measure, force, figure.Period.End))
                .Select(figure => new StatedPoint(figure.Period.End, StatedValue(chart, measure, figure)));
    }

    /// <summary>A stated value is marked in an illustrative series, and where a published series has no value.</summary>
    private bool IsMarked(Measure measure, ForceCode force, Month month) =>
        figures.Book.IsIllustrative(measure.Slug) || figures.ValueOf(measure, force, month) is null;

    private static decimal StatedValue(ReportChart chart, Measure measure, Figure figure) =>
        chart.Value == ChartValue.Count || figure.Denominator is not { } denominator
            ? figure.Numerator!.Value
            : figure.Numerator!.Value / denominator * (measure.Unit == MeasureUnit.Percentage ? 100 : 1);

    private static decimal? Drawn(ReportChart chart, MeasureValue? value) =>
        chart.Value == ChartValue.Count ? value?.Numerator : value?.Value;

    private static IEnumerable<ChartBreak> Breaks(IReadOnlyList<Measure> measures, List<Month> months) =>
        measures
            .SelectMany(measure => measure.Breaks)
            .Where(seriesBreak => months[0] < seriesBreak.Month && seriesBreak.Month <= months[^1])
            .DistinctBy(seriesBreak => (seriesBreak.Month, seriesBreak.Note))
            .OrderBy(seriesBreak => seriesBreak.Month)
            .Select(seriesBreak => new ChartBreak(seriesBreak.Month, seriesBreak.Note));

    private string EditionOf(IReadOnlyList<Measure> measures, List<Month> months)
    {
        var last = measures
            .SelectMany(measure => months.OrderDescending()
                .Select(month => figures.Book.Rolling(measure.Slug, figures.OwnForce, month))
                .OfType<RollingTotal>()
                .Take(1))
            .ToList();
        if (last.Count == 0)
        {
            return $"Values stated in reports, to {months[^1].Name}";
        }

        var editions = figures.ExtractsOf(last.SelectMany(total => total.Figures)).Select(e => e.Edition).Distinct();
        return $"Data to {last.Max(total => total.End).Name}, {string.Join("; ", editions)}";
    }
}
