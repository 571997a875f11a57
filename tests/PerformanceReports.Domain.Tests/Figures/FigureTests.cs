using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Tests.Figures;

public sealed class FigureTests
{
    private static readonly MeasureSlug Homicide = MeasureSlug.Parse("homicide");
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly Period Quarter = Period.QuarterEnding(new Month(2025, 3));

    [Fact]
    public void New_NoNumeratorAndNoSymbol_SaysWhichFigure() =>
        Should.Throw<ArgumentException>(() => new Figure(Homicide, Avon, Quarter, null))
            .Message.ShouldContain("homicide of E23000036, Quarter ending March 2025");

    [Fact]
    public void New_NoNumeratorButASymbol_Stands() =>
        new Figure(Homicide, Avon, Quarter, null, null, FigureSymbol.Parse("[x]")).Symbol!.Value.Meaning
            .ShouldBe("not available");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void New_DenominatorNotAboveZero_Refuses(int denominator) =>
        Should.Throw<ArgumentException>(() => new Figure(Homicide, Avon, Quarter, 1, denominator));

    [Fact]
    public void New_NegativeNumerator_IsANetCorrection() =>
        new Figure(Homicide, Avon, Quarter, -1).Numerator.ShouldBe(-1);

    [Theory]
    [InlineData("x")]
    [InlineData("[y]")]
    [InlineData("")]
    public void Parse_UnknownSymbol_ListsTheKnownOnes(string text) =>
        Should.Throw<FormatException>(() => FigureSymbol.Parse(text)).Message.ShouldContain("[low]");

    [Fact]
    public void Add_TheSameFigureTwice_RefusesAndNamesIt()
    {
        var extract = new Extract("e", "Name", "Edition", new(2026, 6, 1), new Month(2025, 3), ExtractKind.Published);
        extract.Add([new Figure(Homicide, Avon, Quarter, 1)]);
        Should.Throw<InvalidOperationException>(() => extract.Add([new Figure(Homicide, Avon, Quarter, 2)]))
            .Message.ShouldContain("two figures of homicide");
    }

    [Fact]
    public void Add_AFigureAfterTheExtractsEnd_Refuses()
    {
        var extract = new Extract("e", "Name", "Edition", new(2026, 6, 1), new Month(2024, 12), ExtractKind.Published);
        Should.Throw<InvalidOperationException>(() => extract.Add([new Figure(Homicide, Avon, Quarter, 1)]))
            .Message.ShouldContain("holds data to December 2024");
    }
}
