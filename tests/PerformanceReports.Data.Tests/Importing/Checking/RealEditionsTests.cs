using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Checking;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Checking;

/// <summary>Editions as they were published: the checks must let them pass, and find what is spoilt in them.</summary>
public sealed class RealEditionsTests(SeededFigures seeded) : IClassFixture<SeededFigures>
{
    private static readonly Month Today = Month.Parse("2026-06");

    private IReadOnlyList<Figure> Earlier => SeededBasis.FiguresOf(seeded.Seed, "home-office-2023-10");

    private IReadOnlyList<Figure> Later => SeededBasis.FiguresOf(seeded.Seed, "home-office-2026-06");

    [Fact]
    public void Of_TheNextRealEdition_GivesNoErrorAndFewWarnings()
    {
        var problems = Check(Earlier, Later);

        problems.ShouldAllBe(problem => problem.Severity == ImportSeverity.Warning);
        problems.Count.ShouldBeInRange(5, 16);
        problems.Select(problem => problem.ToString()).ShouldContain(text =>
            text.Contains("Drug trafficking, Avon and Somerset, quarter ending June 2025", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_TheSameEditionAgain_GivesNothing() => Check(Later, Later).ShouldBeEmpty();

    [Fact]
    public void Of_EveryRealYearAsItCame_GivesNoErrorAndNoGap()
    {
        var years = Later.Select(figure => figure.Period.End).Distinct().Order().Chunk(4);
        var problems = years.SelectMany(year => Check(
            Later.Where(figure => figure.Period.End < year[0]),
            Later.Where(figure => year.Contains(figure.Period.End))));

        problems.ShouldAllBe(problem => problem.Severity == ImportSeverity.Warning
            && !problem.What.Contains("gap", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("homicide", 10, "10 times")]
    [InlineData("residential-burglary", 1000, "1,000 times")]
    [InlineData("vehicle-offences", 0.1, "a tenth of")]
    [InlineData("theft-from-the-person", 0.001, "a thousandth of")]
    public void Of_AMeasureInAnotherUnit_IsToldOnceWithItsRows(string slug, double factor, string words)
    {
        var measure = MeasureSlug.Parse(slug);
        var spoilt = Later.Select(figure => figure.Measure == measure ? Times(figure, (decimal)factor) : figure);

        var error = Check(Earlier, spoilt).Where(problem => problem.Severity == ImportSeverity.Error).ShouldHaveSingleItem();

        error.What.ShouldStartWith($"is about {words} what is usual");
        error.What.ShouldContain("other numerators of");
    }

    [Fact]
    public void Of_OneForceInThousands_IsToldOnceForItsSeries()
    {
        var cleveland = seeded.Seed.Forces.Single(force => force.Slug == "cleveland");
        var spoilt = Later.Select(figure =>
            figure.Measure.ToString() == "vehicle-offences" && figure.Force == cleveland.Code && figure.Period.End.Year >= 2024
                ? Times(figure, 0.001m)
                : figure);

        var error = Check(Earlier, spoilt).Where(problem => problem.Severity == ImportSeverity.Error).ShouldHaveSingleItem();

        error.What.ShouldStartWith("is about a thousandth of what is usual");
        error.What.ShouldContain("7 other numerators of Vehicle offences, Cleveland");
    }

    private static Figure Times(Figure figure, decimal factor) => new(
        figure.Measure, figure.Force, figure.Period, figure.Numerator * factor, figure.Denominator, figure.Symbol);

    private IReadOnlyList<ImportProblem> Check(IEnumerable<Figure> held, IEnumerable<Figure> coming) =>
        new FigureChecks(SeededBasis.Of(seeded.Seed, held, Today)).Of(SeededBasis.Read(coming));
}
