using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Checking;

/// <summary>A measure with what stands of it and what comes.</summary>
internal sealed class CheckCase
{
    public static readonly ForceCode Own = ForceCode.Parse("E23000036");
    public static readonly ForceCode Member = ForceCode.Parse("E23000030");
    public static readonly ForceCode Other = ForceCode.Parse("E23000001");

    private static readonly HeldExtract Extract =
        new("earlier", "earlier", "Earlier edition", new DateOnly(2025, 1, 1), ExtractKind.Published);

    private readonly Measure _measure;
    private readonly StandingFigures _held = new();
    private readonly List<ReadFigure> _coming = [];

    public CheckCase(
        MeasureUnit unit = MeasureUnit.Count,
        Cadence cadence = Cadence.Quarterly,
        BenchmarkGroup group = BenchmarkGroup.None,
        string cut = "") => _measure = new Measure(
            MeasureSlug.Parse("thefts"), "Police recorded thefts", unit, Polarity.LowerIsBetter, cadence)
        {
            ShortTitle = "Thefts",
            BenchmarkGroup = group,
            Cut = OffenceCut.Parse(cut),
        };

    public bool IsIllustrative { get; init; }

    public CheckCase Break(string month)
    {
        _measure.AddBreak(new SeriesBreak(Month.Parse(month), "Another way of counting."));
        return this;
    }

    /// <summary>Lets numbers stand, one a period, up to a month.</summary>
    public CheckCase Stands(string to, params decimal[] numbers) => Stands(Own, to, 3, numbers);

    public CheckCase Stands(ForceCode force, string to, int months, params decimal[] numbers)
    {
        var end = Month.Parse(to).AddMonths(-months * (numbers.Length - 1));
        foreach (var number in numbers)
        {
            _held.Add(Extract, Of(force, end, months, number, null));
            end = end.AddMonths(months);
        }

        return this;
    }

    public CheckCase StandsOver(string to, decimal denominator, params decimal[] numbers)
    {
        var end = Month.Parse(to).AddMonths(-3 * (numbers.Length - 1));
        foreach (var number in numbers)
        {
            _held.Add(Extract, Of(Own, end, 3, number, denominator));
            end = end.AddMonths(3);
        }

        return this;
    }

    public CheckCase Comes(string end, decimal? number, decimal? over = null, int months = 3) =>
        Comes(Own, end, number, over, months);

    public CheckCase Comes(ForceCode force, string end, decimal? number, decimal? over = null, int months = 3)
    {
        _coming.Add(new ReadFigure(
            Of(force, Month.Parse(end), months, number, over), new CellPlace("file.csv", null, _coming.Count + 2, 4)));
        return this;
    }

    /// <summary>What the checks say.</summary>
    public IReadOnlyList<ImportProblem> Problems() => new FigureChecks(new CheckBasis
    {
        Today = Month.Parse("2025-07"),
        Measures = new Dictionary<MeasureSlug, Measure> { [_measure.Slug] = _measure },
        Forces = new[]
        {
            new Force(Own, "Avon and Somerset", "avon-and-somerset"),
            new Force(Member, "Hampshire", "hampshire"),
            new Force(Other, "Metropolitan Police", "metropolitan"),
        }.ToDictionary(force => force.Code),
        Groups = [new SimilarGroup(Own, new DateOnly(2018, 4, 1), [Own, Member])],
        Estimates = [],
        Own = Own,
        Held = _held,
        Illustrative = IsIllustrative ? new HashSet<MeasureSlug> { _measure.Slug } : [],
    }).Of(_coming);

    /// <summary>The errors as texts.</summary>
    public IReadOnlyList<string> Errors() => Texts(ImportSeverity.Error);

    /// <summary>The warnings as texts.</summary>
    public IReadOnlyList<string> Warnings() => Texts(ImportSeverity.Warning);

    private List<string> Texts(ImportSeverity severity) =>
        [.. Problems().Where(problem => problem.Severity == severity).Select(problem => problem.ToString())];

    private Figure Of(ForceCode force, Month end, int months, decimal? number, decimal? over) => new(
        _measure.Slug,
        force,
        new Period(end, months),
        number,
        over,
        number is null ? FigureSymbol.Parse("[x]") : null);
}
