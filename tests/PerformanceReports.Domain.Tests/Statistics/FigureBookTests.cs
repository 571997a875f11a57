using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Domain.Tests.Statistics;

public sealed class FigureBookTests
{
    private static readonly MeasureSlug Fraud = MeasureSlug.Parse("action-fraud-offences");
    private static readonly ForceCode Avon = ForceCode.Parse("E23000036");
    private static readonly Month March = new(2022, 3);

    [Fact]
    public void Rolling_TwoEditions_TheNewestWinsWhateverTheOrder()
    {
        var wrong = ExtractOf("first", new(2022, 7, 1), ExtractKind.Published, 2048);
        var right = ExtractOf("second", new(2023, 4, 1), ExtractKind.Published, 9236);
        new FigureBook([right, wrong]).Rolling(Fraud, Avon, March)!.Numerator.ShouldBe(9236);
        new FigureBook([wrong, right]).Rolling(Fraud, Avon, March)!.Numerator.ShouldBe(9236);
    }

    [Fact]
    public void Series_TwoEditions_HoldsTheNewestOfEachPeriod()
    {
        var wrong = ExtractOf("first", new(2022, 7, 1), ExtractKind.Published, 2048);
        var right = ExtractOf("second", new(2023, 4, 1), ExtractKind.Published, 9236);
        var book = new FigureBook([right, wrong]);
        book.Series(Fraud, Avon).ShouldHaveSingleItem().Numerator.ShouldBe(9236);
        book.Series(Fraud, ForceCode.Parse("E23000001")).ShouldBeEmpty();
    }

    [Fact]
    public void ExtractOf_AFigure_IsTheEditionThatBroughtIt()
    {
        var right = ExtractOf("second", new(2023, 4, 1), ExtractKind.Published, 9236);
        var book = new FigureBook([right]);
        book.ExtractOf(book.Rolling(Fraud, Avon, March)!.Figures[0]).Id.ShouldBe("second");
    }

    [Fact]
    public void New_RealAndIllustrativeFiguresOfOneMeasure_Refuses()
    {
        var real = ExtractOf("real", new(2022, 7, 1), ExtractKind.Published, 1);
        var made = ExtractOf("made", new(2023, 7, 1), ExtractKind.Illustrative, 2);
        Should.Throw<InvalidOperationException>(() => new FigureBook([real, made]))
            .Message.ShouldContain("meet in action-fraud-offences");
    }

    [Fact]
    public void Stated_Values_NeverEnterASeries()
    {
        var stated = ExtractOf("stated", new(2023, 7, 1), ExtractKind.Stated, 8594);
        var book = new FigureBook([stated, ExtractOf("made", new(2023, 7, 1), ExtractKind.Illustrative, 2)]);
        book.Rolling(Fraud, Avon, March)!.Numerator.ShouldBe(2);
        book.Stated(Fraud).Single().Numerator.ShouldBe(8594);
        book.IsIllustrative(Fraud).ShouldBeTrue();
    }

    [Fact]
    public void Ends_AndForces_AreThoseOfTheSeries()
    {
        var book = new FigureBook([ExtractOf("real", new(2022, 7, 1), ExtractKind.Published, 1)]);
        book.Ends(Fraud, Avon).ShouldBe([March]);
        book.ForcesWith(Fraud).ShouldBe([Avon]);
        book.Ends(Fraud, ForceCode.Parse("E23000032")).ShouldBeEmpty();
    }

    private static Extract ExtractOf(string id, DateOnly date, ExtractKind kind, decimal value)
    {
        var extract = new Extract(id, "Referrals", id, date, March, kind);
        extract.Add([new Figure(Fraud, Avon, Period.YearEnding(March), value)]);
        return extract;
    }
}
