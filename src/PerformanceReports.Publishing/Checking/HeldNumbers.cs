using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.BoundFigures;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Checking.Numbers;

namespace PerformanceReports.Publishing.Checking;

/// <summary>
/// The numbers that a sentence about a measure may rightly give: of the report's year, of the year before, and of the
/// years that the sentence names; of the own force, the nation and the most similar group; means and changes of up to
/// ten years; and all that reports state.
/// </summary>
internal sealed class HeldNumbers(MeasureFigures figures, FigureResolver resolver, Month reportEnd)
{
    private const int MostYears = 10;

    private static readonly FigureArea[] Areas = [FigureArea.Own, FigureArea.National, FigureArea.SimilarGroup];

    private readonly Dictionary<FigureReference, HeldNumber?> _resolved = [];

    /// <summary>What a number so written can be, the likeliest first; empty where none of the kind is held.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="kind">What the number is written as.</param>
    /// <param name="sentence">
    /// The sentence: it names further years, and only one of averages or of change may give a mean or a difference.
    /// </param>
    public IReadOnlyList<HeldNumber> Of(Measure measure, NumberKind kind, string sentence)
    {
        if (measure.Unit == MeasureUnit.GradedJudgement)
        {
            return [];
        }

        var times = NamedMonths.In(sentence).SelectMany(month => new[] { month, month.AddMonths(-12) })
            .Where(month => month != reportEnd)
            .Select(FigureTime.To)
            .Prepend(FigureTime.PreviousYear)
            .Prepend(FigureTime.ReportEnd)
            .ToList();
        return kind switch
        {
            NumberKind.PerThousand => IsRate(measure) ? Values(measure, times) : [],
            NumberKind.PercentagePoints => measure.Unit == MeasureUnit.Percentage ? Changes(measure, times) : [],
            NumberKind.Percent when measure.Unit == MeasureUnit.Percentage =>
                [.. Values(measure, times), .. Changes(measure, times)],
            NumberKind.Percent => Changes(measure, times),
            // Beside a percentage a plain number counts what is not held: answers, officers, panels.
            _ => measure.Unit == MeasureUnit.Percentage ? [] : Plain(measure, times, sentence),
        };
    }

    /// <summary>What reports state of a measure, for any force and time.</summary>
    public IEnumerable<decimal> StatedOf(Measure measure) =>
        figures.Book.Stated(measure.Slug).Select(figure => StatedFigures.ValueOf(measure, figure));

    private List<HeldNumber> Plain(Measure measure, List<FigureTime> times, string sentence)
    {
        var counts = measure.Unit == MeasureUnit.Ratio ? [] : Resolve(
            [.. times.SelectMany(time => new[]
            {
                FigureReference.Of(measure.Slug, FigureKind.Count, time),
                FigureReference.Of(measure.Slug, FigureKind.Count, time, FigureArea.National),
            })]);
        return
        [
            .. counts,
            .. SentenceWords.IsOfAverages(sentence) ? Means(measure) : [],
            .. SentenceWords.IsOfChange(sentence) ? Differences(measure, counts) : [],
            .. Values(measure, times),
        ];
    }

    private List<HeldNumber> Means(Measure measure) => Resolve(
        [.. Enumerable.Range(FigureTime.FewestYears, MostYears - 1).Select(FigureTime.Over).SelectMany(time => new[]
        {
            FigureReference.Of(measure.Slug, FigureKind.Mean, time),
            FigureReference.Of(measure.Slug, FigureKind.MonthlyMean, time),
        })]);

    /// <summary>"140 fewer than the year before".</summary>
    private static IEnumerable<HeldNumber> Differences(Measure measure, IReadOnlyList<HeldNumber> counts)
    {
        var own = counts.Where(count => count.Figure.Description == measure.NumeratorName
            && count.Figure.Reference.IndexOf(':', StringComparison.Ordinal) < 0).ToList();
        return own
            .SelectMany(left => own.Select(right => left with { Value = Math.Abs(left.Value - right.Value) }))
            .Where(difference => difference.Value != 0);
    }

    private List<HeldNumber> Values(Measure measure, List<FigureTime> times) => Resolve(
        [.. times.SelectMany(time => Areas.Select(area =>
            FigureReference.Of(measure.Slug, FigureKind.Value, time, area)))]);

    private List<HeldNumber> Changes(Measure measure, List<FigureTime> times)
    {
        var years = Enumerable.Range(FigureTime.FewestYears, MostYears - 1).Select(FigureTime.Over);
        var changes = Resolve(
            [.. times.Concat(years).SelectMany(time => Areas.Select(area =>
                FigureReference.Of(measure.Slug, FigureKind.Change, time, area)))]);
        return
        [
            .. changes.Select(change => change with { Value = Math.Abs(change.Value) }),
            .. OfCounts(measure, times),
        ];
    }

    /// <summary>A text may speak of the change of the count where the table has that of the rate.</summary>
    private IEnumerable<HeldNumber> OfCounts(Measure measure, List<FigureTime> times)
    {
        foreach (var time in IsRate(measure) ? times : [])
        {
            var end = time.EndIn(reportEnd);
            if (CountTo(measure, end) is { } later && CountTo(measure, end.AddMonths(-12)) is { Value: not 0 } earlier)
            {
                yield return new(Math.Abs((later.Value - earlier.Value) / earlier.Value * 100), later.Figure);
            }
        }
    }

    private HeldNumber? CountTo(Measure measure, Month end) =>
        Resolve(FigureReference.Of(measure.Slug, FigureKind.Count, FigureTime.To(end)));

    private List<HeldNumber> Resolve(IReadOnlyList<FigureReference> references) =>
        [.. references.Select(Resolve).OfType<HeldNumber>()];

    private HeldNumber? Resolve(FigureReference reference)
    {
        if (!_resolved.TryGetValue(reference, out var known))
        {
            known = resolver.Resolve(reference).Figure is { } figure ? new(figure.Value, figure) : null;
            _resolved.Add(reference, known);
        }

        return known;
    }

    private static bool IsRate(Measure measure) => MeasureWords.FormatOf(measure).Kind == ValueKind.Rate;
}
