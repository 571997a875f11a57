using System.Globalization;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Tests.Importing.Checking;

public sealed class FigureChecksTests
{
    private const string Homicide = "subgroup: Homicide";

    // Two years of quarters that stand, to December 2024.
    private static readonly decimal[] Usual = [100, 112, 95, 108, 101, 93, 110, 104];

    private static readonly decimal[] ThreeYears = [.. Usual, 99, 107, 96, 103];

    [Theory]
    [InlineData("2025-06", null, null)]
    [InlineData("2025-07", "Warning", "is not over yet")]
    [InlineData("2025-08", "Error", "is in the future")]
    [InlineData("2199-12", "Error", "is in the future")]
    public void Of_APeriod_IsComparedWithToday(string end, string? severity, string? what)
    {
        var told = new CheckCase(cadence: Cadence.Monthly).Comes(end, 100, months: 1).Problems();

        told.Select(problem => problem.Severity.ToString()).ShouldBe(severity is null ? [] : [severity]);
        told.ShouldAllBe(problem => problem.What.StartsWith(what!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(100, 100, null)]
    [InlineData(101, 100, "file.csv, row 2, column E: \"101\" is over its denominator, 100")]
    [InlineData(0, 100, null)]
    public void Of_APercentage_HasItsPartWithinItsWhole(int part, int whole, string? message) =>
        new CheckCase(MeasureUnit.Percentage).StandsOver("2024-12", 90, 50, 60, 40).Comes("2025-03", part, whole)
            .Errors().ShouldTell(message);

    [Fact]
    public void Of_ARatio_MayHaveANumeratorOverItsDenominator() =>
        new CheckCase(MeasureUnit.Ratio).Comes("2025-03", 5, 2).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData("", 3, "Error")]
    [InlineData(Homicide, 3, "Warning")]
    [InlineData(Homicide, 1, "Warning")]
    [InlineData(Homicide, 12, "Error")]
    public void Of_ANumberBelowZero_IsAnErrorUnlessItsSourceIsNet(string cut, int months, string severity) =>
        new CheckCase(cut: cut).Comes("2025-03", -1, months: months).Problems()
            .ShouldHaveSingleItem().Severity.ToString().ShouldBe(severity);

    [Fact]
    public void Of_ANumberBelowZero_IsAnErrorWhereTheYearWouldBe()
    {
        new CheckCase(cut: Homicide).Stands("2024-12", 0, 1, 0).Comes("2025-03", -2)
            .Errors().ShouldHaveSingleItem().ShouldContain("so far below zero that the 12 months to March 2025");
        new CheckCase(cut: Homicide).Stands("2024-12", 0, 2, 0).Comes("2025-03", -2).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Of_ANumberBelowZeroThatStands_IsNotToldAgain() =>
        new CheckCase(cut: Homicide).Stands("2024-12", -1).Comes("2024-12", -1).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData(1000, "10 times the usual numerator of Thefts, Avon and Somerset, which was 93 to 112 so far")]
    [InlineData(1_050_000, "10,000 times")]
    [InlineData(10, "a tenth of")]
    [InlineData(0.1, "a thousandth of")]
    public void Of_ANumberInAnotherUnit_IsAnError(double number, string words) =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", (decimal)number)
            .Errors().ShouldHaveSingleItem().ShouldContain($"is about {words}");

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(300)]
    [InlineData(420)]
    public void Of_ANumberThatOnlyMovesFar_IsNoError(int number) =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", number).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData("0,1,0,2,0,1,0,1", 13)]
    [InlineData("2,4,1,3,2,5,3,1", 30)]
    [InlineData("4,10,3,5,2,6,4,7", 100)]
    [InlineData("0,0,0,0,0,0", 12)]
    [InlineData("12,19,15", 150)]
    public void Of_ASmallCount_MayBeManyTimesTheUsualByOneEvent(string held, int number) =>
        new CheckCase().Stands("2024-12", [.. held.Split(',').Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))])
            .Comes("2025-03", number).Errors().ShouldBeEmpty();

    [Theory]
    [InlineData("2,4,1,3,2,5,3,1", 400, "100 times")]
    [InlineData("0,0,0,0,0,0", 1000, "1,000 times")]
    public void Of_ASmallCount_IsInAnotherUnitBeyondAnyEvent(string held, int number, string words) =>
        new CheckCase().Stands("2024-12", [.. held.Split(',').Select(text => decimal.Parse(text, CultureInfo.InvariantCulture))])
            .Comes("2025-03", number).Errors().ShouldHaveSingleItem().ShouldContain($"is about {words}");

    [Fact]
    public void Of_SeveralNumbersOfASeriesInAnotherUnit_AreToldOnce() =>
        new CheckCase().Stands("2024-03", Usual)
            .Comes("2024-06", 1010).Comes("2024-09", 990).Comes("2024-12", 1080).Comes("2025-03", 970)
            .Errors().ShouldHaveSingleItem().ShouldContain("and so are 3 other numerators");

    [Fact]
    public void Of_DenominatorsInAnotherUnit_AreToldAsSuch() =>
        new CheckCase(MeasureUnit.Percentage).StandsOver("2024-12", 240, Usual).Comes("2025-03", 1.1m, 2.4m)
            .Errors().ShouldContain(text => text.Contains("a hundredth of the usual denominator", StringComparison.Ordinal));

    [Fact]
    public void Of_ANumberAfterABreak_IsNotComparedWithThoseBefore()
    {
        new CheckCase().Break("2025-01").Stands("2024-12", ThreeYears).Comes("2025-03", 1000).Problems().ShouldBeEmpty();
        new CheckCase().Break("2025-04").Stands("2024-12", ThreeYears).Comes("2025-03", 1000).Errors().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(104, null)]
    [InlineData(150, "is above the upper limit of the series, 150 against 129: Thefts, Avon and Somerset, quarter ending March 2025.")]
    [InlineData(60, "is below the lower limit")]
    public void Of_APointOutsideTheLimits_IsAWarning(int number, string? message) =>
        new CheckCase().Stands("2024-12", ThreeYears).Comes("2025-03", number)
            .Warnings().ShouldTell(message is null ? null : $"\"{number}\" {message}");

    [Fact]
    public void Of_APointOutsideTheLimits_IsNotToldWherePointsAreTooFew() =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", 150).Warnings().ShouldBeEmpty();

    [Fact]
    public void Of_ManyPointsOutsideTheLimits_AreToldOnceForASeries() =>
        new CheckCase().Stands("2024-09", ThreeYears).Comes("2024-12", 140).Comes("2025-03", 150)
            .Warnings().ShouldHaveSingleItem().ShouldContain("\"150\" is above the upper limit");

    [Fact]
    public void Of_PointsOfOtherForcesOutsideTheLimits_AreToldOnceForTheMeasure()
    {
        var warning = new CheckCase()
            .Stands(CheckCase.Member, "2024-12", 3, ThreeYears).Stands(CheckCase.Other, "2024-12", 3, ThreeYears)
            .Comes(CheckCase.Member, "2025-03", 140).Comes(CheckCase.Other, "2025-03", 150)
            .Warnings().ShouldHaveSingleItem();

        warning.ShouldContain("Metropolitan Police, quarter ending March 2025; the farthest of 2 figures of 2 other forces");
    }

    [Fact]
    public void Of_ARevisionOfAPointThatWasOutside_IsNoNews() =>
        new CheckCase().Stands("2024-12", [.. ThreeYears, 180]).Comes("2024-12", 182).Warnings().ShouldBeEmpty();

    [Fact]
    public void Of_TheFirstFiguresOfASeries_TheLastYearIsComparedWithThoseBefore()
    {
        var first = new CheckCase();
        for (var quarter = 0; quarter < 12; quarter++)
        {
            first.Comes(Domain.Periods.Month.Parse("2021-03").AddMonths(quarter * 3).ToString(), ThreeYears[quarter]);
        }

        first.Comes("2024-03", 100).Comes("2024-06", 300).Comes("2024-09", 101).Comes("2024-12", 99);
        first.Warnings().ShouldHaveSingleItem().ShouldContain("quarter ending June 2024");
    }

    [Theory]
    [InlineData("2025-03", null)]
    [InlineData("2025-06", "comes after a gap in Thefts: quarter ending March 2025 (Avon and Somerset) has no figure")]
    public void Of_AQuarterMissingAfterWhatStands_IsAGap(string end, string? message) =>
        new CheckCase().Stands("2024-12", Usual).Comes(end, 100)
            .Warnings().ShouldTell(message);

    [Fact]
    public void Of_AMonthMissingInsideAFile_IsAGap_AndMissingMonthsThatStandAreNone()
    {
        new CheckCase(cadence: Cadence.Monthly).Comes("2025-01", 9, months: 1).Comes("2025-03", 8, months: 1)
            .Warnings().ShouldHaveSingleItem().ShouldContain("February 2025");
        new CheckCase(cadence: Cadence.Monthly).Stands(CheckCase.Own, "2025-02", 1, 9)
            .Comes("2025-01", 9, months: 1).Comes("2025-03", 8, months: 1).Warnings().ShouldBeEmpty();
    }

    [Fact]
    public void Of_AFigureBeforeAllThatStands_IsNoGap() =>
        new CheckCase().Stands("2024-12", Usual).Comes("2022-12", 100).Comes("2022-09", 100).Warnings().ShouldBeEmpty();

    [Fact]
    public void Of_12MonthTotals_HaveNoGapsAndNoLimits() =>
        new CheckCase(cadence: Cadence.Rolling12Months).Stands(CheckCase.Own, "2024-03", 12, 800, 810, 805, 820)
            .Comes("2025-03", 830, months: 12).Warnings().ShouldBeEmpty();

    [Theory]
    [InlineData(9000, false)]
    [InlineData(2048, true)]
    [InlineData(20_000, true)]
    public void Of_A12MonthTotalFarFromTheLast_IsAWarning(int number, bool isTold) =>
        new CheckCase(cadence: Cadence.Rolling12Months).Stands(CheckCase.Own, "2024-03", 12, 9236)
            .Comes("2024-06", number, months: 12).Warnings()
            .Count(text => text.Contains("is far from the 12 months to March 2024, 9,236", StringComparison.Ordinal))
            .ShouldBe(isTold ? 1 : 0);

    [Fact]
    public void Of_AMemberOfTheGroupThatIsMissing_IsToldBesideOthers()
    {
        var withOthers = new CheckCase(group: BenchmarkGroup.SimilarGroup)
            .Comes(CheckCase.Own, "2025-03", 10).Comes(CheckCase.Other, "2025-03", 12);

        withOthers.Warnings().ShouldHaveSingleItem().ShouldContain("\"Hampshire\" has no figure of Thefts for quarter ending March 2025");
        withOthers.Comes(CheckCase.Member, "2025-03", 11).Warnings().ShouldBeEmpty();
    }

    [Fact]
    public void Of_AFileOfTheOwnForceAlone_IsNotExpectedToHoldTheGroup() =>
        new CheckCase(group: BenchmarkGroup.SimilarGroup).Comes("2025-03", 10).Warnings().ShouldBeEmpty();

    [Fact]
    public void Of_ANumberOfTheGroupThatStands_IsNotMissing() =>
        new CheckCase(group: BenchmarkGroup.SimilarGroup).Stands(CheckCase.Member, "2025-03", 3, 9)
            .Stands(CheckCase.Own, "2025-03", 3, 9).Comes(CheckCase.Other, "2025-03", 12).Warnings().ShouldBeEmpty();

    [Theory]
    [InlineData(100, "end in 00.")]
    [InlineData(10, "end in 0.")]
    [InlineData(1, null)]
    public void Of_NumbersThatAllEndAlike_LookRounded(int step, string? message)
    {
        var round = new CheckCase(cadence: Cadence.Monthly).Stands(CheckCase.Own, "2023-12", 1, 1017, 1042, 1033);
        for (var month = 0; month < 12; month++)
        {
            round.Comes(Domain.Periods.Month.Parse("2024-01").AddMonths(month).ToString(), 1000 + (step * (month % 3)) + (step == 1 ? 1 : 0), months: 1);
        }

        round.Warnings().ShouldTell(message is null ? null : $"all 12 figures of Thefts {message}");
    }

    [Fact]
    public void Of_RoundNumbersWhereRoundOnesStand_AreUsual()
    {
        var round = new CheckCase(cadence: Cadence.Monthly).Stands(CheckCase.Own, "2023-12", 1, 1010, 1020, 1000);
        for (var month = 0; month < 12; month++)
        {
            round.Comes(Domain.Periods.Month.Parse("2024-01").AddMonths(month).ToString(), 1000 + (10 * (month % 3)), months: 1);
        }

        round.Warnings().ShouldBeEmpty();
    }

    [Fact]
    public void Of_DecimalsWhereWholeNumbersStand_AreAWarning() =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", 100.5m)
            .Warnings().ShouldHaveSingleItem().ShouldContain("\"100.5\" has decimals, where all that is held is whole numbers");

    [Theory]
    [InlineData(65.6, 100, true)]
    [InlineData(0.656, 1, true)]
    [InlineData(66, 101, false)]
    public void Of_APercentageInPlaceOfCounts_IsAWarning(double part, double whole, bool isTold) =>
        new CheckCase(MeasureUnit.Percentage).StandsOver("2024-12", 104, 50, 60, 40).Comes("2025-03", (decimal)part, (decimal)whole)
            .Warnings().Any(text => text.Contains("looks like a percentage", StringComparison.Ordinal)).ShouldBe(isTold);

    [Fact]
    public void Of_APercentageWithoutDenominator_IsAnError() =>
        new CheckCase(MeasureUnit.Percentage).Comes("2025-03", 65).Comes("2025-06", 66)
            .Errors().ShouldHaveSingleItem().ShouldContain("has no denominator, as 1 other figure of the measure");

    [Fact]
    public void Of_ACountWithADenominator_IsAWarning() =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", 100, 5000)
            .Warnings().ShouldHaveSingleItem().ShouldContain("\"5,000\" is a denominator that is not used");

    [Fact]
    public void Of_QuartersThatOverlap_AreErrors() =>
        new CheckCase().Stands("2024-12", ThreeYears).Comes("2025-02", 100)
            .Errors().ShouldHaveSingleItem().ShouldContain("overlaps with the quarter ending December 2024");

    [Fact]
    public void Of_AnotherLengthThanStands_IsAWarning() =>
        new CheckCase().Stands("2024-12", Usual).Comes("2025-03", 400, months: 12)
            .Warnings().ShouldHaveSingleItem().ShouldContain("1 figure of 12 months, where quarters are held");

    [Fact]
    public void Of_AMeasureThatIsIllustrativeSoFar_SaysThatNothingStands() =>
        new CheckCase { IsIllustrative = true }.Comes("2025-03", 100)
            .Warnings().ShouldHaveSingleItem().ShouldContain("\"thefts\" is a measure of which only illustrative figures are held");

    [Fact]
    public void Of_AFigureWithASymbolInPlaceOfANumber_IsFine() =>
        new CheckCase().Stands("2024-12", ThreeYears).Comes("2025-03", null).Problems().ShouldBeEmpty();
}
