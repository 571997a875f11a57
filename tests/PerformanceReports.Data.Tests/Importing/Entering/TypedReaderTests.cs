using System.Globalization;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Tests.Importing.Entering;

public sealed class TypedReaderTests
{
    private static readonly Period March = new(Samples.March, 1);

    [Theory]
    [InlineData("1234", "1234", null)]
    [InlineData("1,234", "1234", null)]
    [InlineData("  1 234 ", "1234", null)]
    [InlineData("-3", "-3", null)]
    [InlineData("12.5 [p]", "12.5", "[p]")]
    [InlineData("1,204[R]", "1204", "[r]")]
    [InlineData("[x]", null, "[x]")]
    public void Count_ThatIsOne_IsRead(string typed, string? number, string? symbol)
    {
        var (figure, problems) = Read(MeasureUnit.Count, typed, "");

        problems.ShouldBeEmpty();
        figure.ShouldNotBeNull();
        figure.Numerator?.ToString(CultureInfo.InvariantCulture).ShouldBe(number);
        (figure.Numerator is null).ShouldBe(number is null);
        figure.Symbol?.ToString().ShouldBe(symbol);
    }

    [Theory]
    [InlineData(MeasureUnit.Count, "about 12", "", FigureCell.Numerator, "\"about 12\" is not a number.")]
    [InlineData(MeasureUnit.Count, "12,5", "", FigureCell.Numerator, "has a comma where a decimal point is expected.")]
    [InlineData(MeasureUnit.Count, "#REF!", "", FigureCell.Numerator, "is an error of the spreadsheet")]
    [InlineData(MeasureUnit.Count, "1 [q]", "", FigureCell.Numerator, "[q] is no symbol that is known.")]
    [InlineData(MeasureUnit.Count, "1.23456", "", FigureCell.Numerator, "more than 4 decimal places")]
    [InlineData(MeasureUnit.Percentage, "", "12", FigureCell.Numerator, "The number of satisfied people is missing.")]
    [InlineData(MeasureUnit.Percentage, "12", "", FigureCell.Denominator, "The number of people asked is missing.")]
    [InlineData(MeasureUnit.Percentage, "12", "x", FigureCell.Denominator, "\"x\" is not a number.")]
    [InlineData(MeasureUnit.Percentage, "0", "0", FigureCell.Denominator, "The denominator is not above zero.")]
    public void Text_ThatIsNoFigure_IsToldWithItsCell(
        MeasureUnit unit, string numerator, string denominator, FigureCell cell, string what)
    {
        var (figure, problems) = Read(unit, numerator, denominator);

        figure.ShouldBeNull();
        var problem = problems.ShouldHaveSingleItem();
        (problem.Cell, problem.What).ShouldSatisfyAllConditions(
            found => found.Cell.ShouldBe(cell), found => found.What.ShouldContain(what));
        problem.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void Percentage_OfASymbolAlone_NeedsNoDenominator() =>
        Read(MeasureUnit.Percentage, "[z]", "").Figure.ShouldNotBeNull().Symbol.ShouldBe(FigureSymbol.Parse("[z]"));

    [Fact]
    public void Percentage_HalfTyped_IsUnfinishedAndNotWrong()
    {
        Read(MeasureUnit.Percentage, "12", "").Problems.ShouldAllBe(problem => problem.IsUnfinished);
        Read(MeasureUnit.Percentage, "12", "x").Problems.ShouldAllBe(problem => !problem.IsUnfinished);
    }

    [Fact]
    public void Nothing_IsNoFigureAndNoProblem() =>
        Read(MeasureUnit.Percentage, " ", "\u00a0").ShouldSatisfyAllConditions(
            read => read.Figure.ShouldBeNull(), read => read.Problems.ShouldBeEmpty());

    [Theory]
    [InlineData("1,234 [p]", "5,678.5")]
    [InlineData("[x]", "")]
    [InlineData("-3", "")]
    public void Figure_WrittenAndRead_IsTheSame(string numerator, string denominator)
    {
        var typed = new TypedFigure(numerator, denominator);
        var unit = denominator.Length > 0 ? MeasureUnit.Percentage : MeasureUnit.Count;

        TypedFigure.Of(Read(unit, numerator, denominator).Figure).ShouldBe(typed);
    }

    private static (Figure? Figure, IReadOnlyList<CellProblem> Problems) Read(
        MeasureUnit unit, string numerator, string denominator)
    {
        var measure = new Measure(Samples.Burglary, "Sample", unit, Polarity.HigherIsBetter, Cadence.Monthly)
        {
            NumeratorName = "satisfied people",
            DenominatorName = "people asked",
        };
        return TypedReader.Read(measure, Samples.Own, March, new(numerator, denominator));
    }
}
