using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// Gives the figures that references stand for, from what a report is built from: values and texts are those of its
/// tables. A reference that has no figure gives the reason and what to do.
/// </summary>
public sealed class FigureResolver
{
    private static readonly ValueFormat Whole = new(ValueKind.Count, 0);
    private static readonly ValueFormat Tenths = new(ValueKind.Count, 1);

    private readonly ReportSources _sources;
    private readonly MeasureFigures _figures;
    private readonly Period _period;
    private readonly HeldValues _held;
    private readonly FigureReasons _reasons;

    /// <summary>For the texts of a report.</summary>
    /// <param name="sources">What the report is built from.</param>
    /// <param name="period">The period of the report.</param>
    public FigureResolver(ReportSources sources, Period period)
        : this(sources, new MeasureFigures(sources, period), period)
    {
    }

    internal FigureResolver(ReportSources sources, MeasureFigures figures, Period period)
    {
        _sources = sources;
        _figures = figures;
        _period = period;
        _held = new HeldValues(sources, figures);
        _reasons = new FigureReasons(sources, _held, period.End);
    }

    /// <summary>The figure for what stands between the braces, or why there is none.</summary>
    public FigureResolution Resolve(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return FigureReference.TryParse(written, out var reference, out var problem)
            ? Resolve(reference)
            : new(written, null, problem);
    }

    /// <summary>The figure for a reference, or why there is none.</summary>
    public FigureResolution Resolve(FigureReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var measure = _sources.Measures.FirstOrDefault(known => known.Slug == reference.Measure);
        var figure = measure is null ? null : FigureOf(measure, reference);
        return new(reference.ToString(), figure, figure is null ? _reasons.Why(reference, measure) : null);
    }

    private PublishedFigure? FigureOf(Measure measure, FigureReference reference) => reference.Kind switch
    {
        FigureKind.Count => CountOf(measure, reference),
        FigureKind.Rate when MeasureWords.FormatOf(measure).Kind != ValueKind.Rate => null,
        FigureKind.Rate or FigureKind.Value => ValueOf(measure, reference),
        FigureKind.Change => ChangeOf(measure, reference),
        FigureKind.Rank => RankOf(measure, reference),
        _ => MeanOf(measure, reference),
    };

    private PublishedFigure? CountOf(Measure measure, FigureReference reference) =>
        HeldAt(measure, reference) is { Count: { } count } held
            ? Make(
                measure,
                reference,
                (count, Whole.Write(count)),
                measure.NumeratorName,
                measure.Unit == MeasureUnit.Count ? held.ValueFigures : held.Figures)
            : null;

    private PublishedFigure? ValueOf(Measure measure, FigureReference reference) =>
        HeldAt(measure, reference) is { Value: { } value } held
            ? Make(
                measure,
                reference,
                (value, MeasureWords.FormatOf(measure).Write(value)),
                MeasureWords.UnitLabel(measure),
                held.ValueFigures)
            : null;

    private PublishedFigure? ChangeOf(Measure measure, FigureReference reference)
    {
        var end = reference.Time.EndIn(_period.End);
        var before = end.AddMonths(-12 * (reference.Time.Years ?? 1));
        if (_held.Of(measure, reference.Area, end) is not { Value: { } latest } held
            || _held.Of(measure, reference.Area, before) is not { Value: { } earlier } heldBefore
            || IsOfTwoSources(held, heldBefore))
        {
            return null;
        }

        var change = PublishedChanges.Between(latest, earlier, measure);
        return Make(
            measure,
            reference,
            (change.Percent ?? change.Difference, change.Text),
            $"change, {MeasureWords.UnitLabel(measure)}",
            [.. held.ValueFigures, .. heldBefore.ValueFigures],
            $"{Period.YearEnding(end).Label}, against the {Period.YearEnding(before).Label}");
    }

    /// <summary>A stated value and a series are of different sources: no change is worked out between them.</summary>
    private static bool IsOfTwoSources(HeldValue latest, HeldValue earlier) =>
        IsStatedOnly(latest) || IsStatedOnly(earlier);

    private static bool IsStatedOnly(HeldValue held) => held.Stated is { } stated && held.Figures.Contains(stated);

    private PublishedFigure? RankOf(Measure measure, FigureReference reference)
    {
        var end = reference.Time.EndIn(_period.End);
        var benchmark = measure.Unit == MeasureUnit.GradedJudgement ? null : _figures.BenchmarkOf(measure, end);
        if (benchmark is null
            || _held.ForceOf(reference.Area) is not { } force
            || benchmark.For(force) is not { } ranked)
        {
            return null;
        }

        var group = measure.BenchmarkGroup == BenchmarkGroup.SimilarGroup
            ? "most similar group"
            : "forces of England and Wales";
        return Make(
            measure,
            reference,
            (ranked.Rank.Place, $"{ranked.Rank.Text} of {ranked.Rank.Of}"),
            $"rank among the {group}, {MeasureWords.UnitLabel(measure)}",
            [.. benchmark.Ranked.SelectMany(other => other.Value.Figures)]);
    }

    private PublishedFigure? MeanOf(Measure measure, FigureReference reference)
    {
        var years = reference.Time.Years!.Value;
        var held = Enumerable.Range(0, years)
            .Select(back => _held.Of(measure, reference.Area, _period.End.AddMonths(-12 * back)))
            .OfType<HeldValue>()
            .ToList();
        var ofCounts = IsMeanOfCounts(measure, reference);
        var values = held.Select(year => ofCounts ? year.Count : year.Value).OfType<decimal>().ToList();
        if (values.Count < years)
        {
            return null;
        }

        var perMonth = reference.Kind == FigureKind.MonthlyMean;
        var mean = values.Sum() / (perMonth ? years * 12 : years);
        var format = perMonth ? Tenths : ofCounts ? Whole : MeasureWords.FormatOf(measure);
        return Make(
            measure,
            reference,
            (mean, format.Write(mean)),
            MeanWords(measure, perMonth, ofCounts),
            [.. held.SelectMany(year => ofCounts ? year.Figures : year.ValueFigures)],
            $"the {years} years to {_period.End.Name}");
    }

    private static bool IsMeanOfCounts(Measure measure, FigureReference reference) =>
        reference.Area != FigureArea.SimilarGroup
        && (reference.Kind == FigureKind.MonthlyMean
            || MeasureWords.FormatOf(measure).Kind is ValueKind.Count or ValueKind.Rate);

    private static string MeanWords(Measure measure, bool perMonth, bool ofCounts) =>
        perMonth ? $"mean of a month, {measure.NumeratorName}"
        : $"mean of a year, {(ofCounts ? measure.NumeratorName : MeasureWords.UnitLabel(measure))}";

    private HeldValue? HeldAt(Measure measure, FigureReference reference) =>
        _held.Of(measure, reference.Area, reference.Time.EndIn(_period.End));

    private PublishedFigure Make(
        Measure measure,
        FigureReference reference,
        (decimal Value, string Text) number,
        string description,
        IReadOnlyList<Figure> used,
        string? period = null)
    {
        var extracts = _figures.ExtractsOf(used);
        return new(
            reference.ToString(),
            number.Text,
            number.Value,
            measure.Slug.ToString(),
            measure.Title,
            description,
            _reasons.NameOf(reference.Area),
            period ?? Period.YearEnding(reference.Time.EndIn(_period.End)).Label,
            Sentences.Start(extracts[0].Edition),
            extracts.Any(extract => extract.IsIllustrative));
    }
}
