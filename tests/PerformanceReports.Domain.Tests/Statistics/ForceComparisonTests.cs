using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class ForceComparisonTests
{
    private static readonly ForceCode Own = ForceCode.Parse("E23000036");
    private static readonly ForceCode Member = ForceCode.Parse("E23000030");
    private static readonly ForceCode Outside = ForceCode.Parse("E23000001");
    private static readonly Month March = Month.Parse("2025-03");

    [Fact]
    public void Benchmark_OfAGroup_NeedsEveryMemberAndNoOther()
    {
        Of([(Own, 200), (Member, 100)]).BenchmarkOf(Thefts(BenchmarkGroup.SimilarGroup), March)!.For(Own)!.Rank.Text.ShouldBe("2nd");
        Of([(Own, 200), (Outside, 100)]).BenchmarkOf(Thefts(BenchmarkGroup.SimilarGroup), March).ShouldBeNull();
        Of([(Own, 200), (Outside, 100)]).BenchmarkOf(Thefts(BenchmarkGroup.AllForces), March)!.Ranked.Count.ShouldBe(2);
        Of([(Own, 200), (Member, 100)]).BenchmarkOf(Thefts(BenchmarkGroup.None), March).ShouldBeNull();
    }

    [Fact]
    public void Position_OfTheOwnForce_IsAgainstTheAverageOfItsGroup()
    {
        var comparison = Of([(Own, 400), (Member, 100)]);

        comparison.PositionOf(Thefts(BenchmarkGroup.SimilarGroup), March)!.Position.ShouldBe(BenchmarkPosition.Above);
        comparison.PositionOf(Thefts(BenchmarkGroup.SimilarGroup), March.AddMonths(12)).ShouldBeNull();
        Of([(Member, 100), (Outside, 100)]).PositionOf(Thefts(BenchmarkGroup.AllForces), March).ShouldBeNull();
    }

    [Fact]
    public void NewestCompared_WithAnother_IsTheNewestMonthOfBoth()
    {
        var before = Of([(Own, 400), (Member, 100)]);
        var after = Of([(Own, 400), (Member, 100)], March, March.AddMonths(3));

        after.NewestCompared(Thefts(BenchmarkGroup.SimilarGroup)).ShouldBe(March.AddMonths(3));
        after.NewestCompared(Thefts(BenchmarkGroup.SimilarGroup), before).ShouldBe(March);
        after.NewestCompared(Thefts(BenchmarkGroup.SimilarGroup), Of([(Own, 400)])).ShouldBeNull();
    }

    [Fact]
    public void PooledFor_AGroupsMeasure_LeavesOutForcesThatDoNotExistAnyMore()
    {
        var merged = new Force(Outside, "Merged", "merged");
        merged.Exist(null, March);
        var comparison = new ForceComparison(
            new FigureBook([]), new DenominatorTable([]), Own, [new Force(Own, "Own", "own"), merged], []);

        comparison.PooledFor(Thefts(BenchmarkGroup.SimilarGroup), March).ShouldBe([Own]);
        comparison.PooledFor(Thefts(BenchmarkGroup.SimilarGroup), March.AddMonths(-1)).ShouldBe([Own, Outside]);
    }

    private static Measure Thefts(BenchmarkGroup group) => new(
        MeasureSlug.Parse("thefts"), "Thefts", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Rolling12Months)
    {
        BenchmarkGroup = group,
    };

    private static ForceComparison Of((ForceCode Force, decimal Number)[] numbers, params Month[] ends)
    {
        var months = ends.Length == 0 ? [March] : ends;
        var extract = new Extract(
            "a", "A", "Edition", new DateOnly(2025, 7, 1), months.Max(), ExtractKind.Published);
        extract.Add(
            from month in months
            from given in numbers
            select new Figure(MeasureSlug.Parse("thefts"), given.Force, Period.YearEnding(month), given.Number));
        return new ForceComparison(
            new FigureBook([extract]),
            new DenominatorTable([]),
            Own,
            [new Force(Own, "Own", "own"), new Force(Member, "Member", "member"), new Force(Outside, "Outside", "outside")],
            [Own, Member]);
    }
}
