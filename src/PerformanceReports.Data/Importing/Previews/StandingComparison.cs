using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;
using PerformanceReports.Domain.Statistics.Positions;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>What becomes of the own force's ranks and positions: with what stands, and as it would stand.</summary>
internal sealed class StandingComparison
{
    private readonly CheckBasis _basis;
    private readonly (FigureBook Book, DenominatorTable Estimates) _then;
    private readonly (FigureBook Book, DenominatorTable Estimates) _now;

    private StandingComparison(ReadFile file, CheckBasis basis, ImportSource source, IReadOnlySet<MeasureSlug> measures)
    {
        _basis = basis;
        var held = basis.Held.All.Where(held => measures.Contains(held.Figure.Measure)).ToList();
        var read = file.Figures.Select(read => read.Figure).Where(figure => measures.Contains(figure.Measure)).ToList();
        _then = (BookOf(held.Select(held => held.Figure)), new DenominatorTable(basis.Estimates));
        _now = (BookOf(Joined(held, read, source)), new DenominatorTable(Joined(file.Estimates)));
    }

    /// <summary>The measures whose rank, position or value changes, by title.</summary>
    /// <param name="file">What comes.</param>
    /// <param name="basis">What stands: all figures of the measures that could change.</param>
    /// <param name="source">Which edition of which source comes.</param>
    /// <param name="except">Measures whose figures are wrong.</param>
    public static IReadOnlyList<StandingChange> Of(
        ReadFile file, CheckBasis basis, ImportSource source, IReadOnlySet<MeasureSlug> except)
    {
        if (basis.Own is not { } own)
        {
            return [];
        }

        var measures = Affected(file, basis).Where(measure => !except.Contains(measure.Slug)).ToList();
        var comparison = new StandingComparison(
            file, basis, source, measures.Select(measure => measure.Slug).ToHashSet());
        return
        [
            .. measures.Select(measure => comparison.ChangeOf(measure, own)).OfType<StandingChange>()
                .OrderBy(change => change.Measure, StringComparer.Ordinal),
        ];
    }

    /// <summary>The measures that are compared and whose figures or denominators come.</summary>
    private static IEnumerable<Measure> Affected(ReadFile file, CheckBasis basis)
    {
        var given = file.Figures.Select(read => read.Figure.Measure).ToHashSet();
        var kinds = file.Estimates.Select(read => read.Estimate.Kind).ToHashSet();
        return basis.Measures.Values.Where(measure => measure.BenchmarkGroup != BenchmarkGroup.None
            && measure.Unit != MeasureUnit.GradedJudgement
            && (given.Contains(measure.Slug) || (KindOf(measure) is { } kind && kinds.Contains(kind))));
    }

    private static DenominatorKind? KindOf(Measure measure) => measure.Unit switch
    {
        MeasureUnit.RatePer1000Residents => DenominatorKind.Residents,
        MeasureUnit.RatePer1000Households => DenominatorKind.Households,
        _ => null,
    };

    private static FigureBook BookOf(IEnumerable<Figure> figures)
    {
        var all = figures.ToList();
        if (all.Count == 0)
        {
            return new FigureBook([]);
        }

        var end = all.Max(figure => figure.Period.End);
        var extract = new Extract("figures", "Figures", "Figures", end.LastDay, end, ExtractKind.Published);
        extract.Add(all);
        return new FigureBook([extract]);
    }

    // As FigureBook would read them: the newest edition wins, and of two of the same day the one that comes.
    private static IEnumerable<Figure> Joined(List<HeldFigure> held, List<Figure> read, ImportSource source)
    {
        var figures = held.ToDictionary(held => Key(held.Figure), held => held);
        foreach (var figure in read)
        {
            if (!figures.TryGetValue(Key(figure), out var stands) || stands.Extract.EditionDate <= source.EditionDate)
            {
                figures[Key(figure)] = new(figure, null!);
            }
        }

        return figures.Values.Select(joined => joined.Figure);

        static (MeasureSlug, ForceCode, Period) Key(Figure figure) => (figure.Measure, figure.Force, figure.Period);
    }

    private IEnumerable<DenominatorEstimate> Joined(IReadOnlyList<ReadEstimate> read) => read
        .Select(read => read.Estimate)
        .Concat(_basis.Estimates)
        .DistinctBy(estimate => (estimate.Force, estimate.Kind, estimate.Year));

    private StandingChange? ChangeOf(Measure measure, ForceCode own)
    {
        var newest = _now.Book.Ends(measure.Slug, own);
        if (newest.Count == 0)
        {
            return null;
        }

        var day = newest[^1];
        var (then, now) = (ComparisonOf(_then, own, day), ComparisonOf(_now, own, day));
        if ((now.NewestCompared(measure, then) ?? now.NewestCompared(measure)) is not { } end)
        {
            return null;
        }

        var change = new StandingChange(
            measure.Title,
            Period.YearEnding(end).Label,
            StandingOf(measure, then.PositionOf(measure, end)),
            StandingOf(measure, now.PositionOf(measure, end)));
        return change.Then == change.Now ? null : change;
    }

    private ForceComparison ComparisonOf(
        (FigureBook Book, DenominatorTable Estimates) figures, ForceCode own, Month groupsOf) =>
        new(figures.Book, figures.Estimates, own, [.. _basis.Forces.Values], _basis.GroupIn(groupsOf));

    private static Standing? StandingOf(Measure measure, PositionSuggestion? suggestion) => suggestion is null
        ? null
        : new Standing(
            suggestion.Own.Rank.Place,
            suggestion.Own.Rank.Of,
            suggestion.Own.Rank.IsShared,
            suggestion.Own.Value.Value,
            WordsOf(measure, suggestion.Position));

    private static string WordsOf(Measure measure, BenchmarkPosition? position)
    {
        var average = measure.BenchmarkGroup == BenchmarkGroup.AllForces
            ? "the national average"
            : "the average of the group";
        return position switch
        {
            BenchmarkPosition.Above => $"above {average}",
            BenchmarkPosition.Below => $"below {average}",
            BenchmarkPosition.Similar => $"similar to {average}",
            _ => "",
        };
    }
}
