using System.Text;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Figures.Editions;

namespace PerformanceReports.Web.Tests.Editing.Figures.Editions;

public sealed class EditionComparisonTests
{
    private static readonly ForceCode Own = ForceCode.Parse("E23000036");
    private static readonly ForceCode Other = ForceCode.Parse("E23000001");

    [Fact]
    public void Figures_OfTwoEditions_AreToldApartByWhatBecameOfThem()
    {
        var compared = Of(MeasureUnit.Count, [F(Own, 1, 10), F(Own, 2, 20), F(Own, 3, 30)], [F(Own, 2, 20), F(Own, 3, 33), F(Own, 4, 40)]);

        compared.Figures.Select(figure => (figure.Period.End.Number, figure.Kind)).ShouldBe(
        [
            (4, ShownFigures.OnlyNow), (3, ShownFigures.Changed), (2, ShownFigures.All), (1, ShownFigures.OnlyThen),
        ]);
        compared.CountOf(ShownFigures.All).ShouldBe(4);
        compared.CountOf(ShownFigures.Changed).ShouldBe(1);
    }

    [Fact]
    public void Total_LeavesOutTheNationAndThePeriodsThatOneEditionLacks()
    {
        var compared = Of(
            MeasureUnit.Count,
            [F(Own, 1, 10), F(Other, 1, 5), F(ForceCode.EnglandAndWales, 1, 100)],
            [F(Own, 1, 12), F(Own, 2, 50), F(Other, 1, 4), F(ForceCode.EnglandAndWales, 1, 110)]);

        compared.Total.ShouldBe(new ForceTotal("", "All forces", 2, 15, 16));
        compared.Forces.Select(force => force.Force).ShouldBe(["Avon and Somerset", "England and Wales", "Metropolitan Police"]);
        compared.Forces[0].ShouldBe(new ForceTotal(Own.ToString(), "Avon and Somerset", 1, 10, 12));
    }

    [Theory]
    [InlineData(null, "Biggest", "3 2 1")]
    [InlineData("All", "Percent", "1 3 2 4")]
    [InlineData("All", "Force", "4 3 2 1")]
    [InlineData("nonsense", "nonsense", "3 2 1")]
    public void Asked_ByAForm_AreInItsOrder(string? show, string? order, string months)
    {
        var compared = Of(
            MeasureUnit.Count,
            [F(Own, 1, 1), F(Own, 2, 1000), F(Own, 3, 100), F(Own, 4, 7)],
            [F(Own, 1, 3), F(Own, 2, 1010), F(Own, 3, 70), F(Own, 4, 7)]);

        var asked = compared.Asked(new ComparisonForm { Show = show, Order = order });

        string.Join(' ', asked.Select(figure => figure.Period.End.Number)).ShouldBe(months);
    }

    [Theory]
    [InlineData(MeasureUnit.Percentage, "+5.00 points", "+10.0%")]
    [InlineData(MeasureUnit.Ratio, "+0.05", "+10.0%")]
    public void Difference_OfParts_IsOfWhatTheyAmountTo(MeasureUnit unit, string difference, string percent)
    {
        var figure = Of(unit, [F(Own, 1, 50, 100)], [F(Own, 1, 110, 200)]).Figures.ShouldHaveSingleItem();

        (figure.ThenText, figure.NowText).ShouldBe(("50 of 100", "110 of 200"));
        (EditionWords.Difference(figure.Difference, unit), EditionWords.Percent(figure.Percent)).ShouldBe((difference, percent));
    }

    [Fact]
    public void Difference_FromNoneOrToASymbol_HasNoPerCent()
    {
        var figures = Of(
            MeasureUnit.Count,
            [F(Own, 1, 0), F(Own, 2, 5)],
            [F(Own, 1, 2), new Figure(MeasureSlug.Parse("thefts"), Own, new Period(Month.Parse("2025-02"), 1), null, null, FigureSymbol.Parse("[x]"))]).Figures;

        (figures[1].Difference, figures[1].Percent).ShouldBe((2, null));
        (figures[0].Difference, figures[0].NowText, figures[0].Kind).ShouldBe((null, "[x]", ShownFigures.Changed));
    }

    [Fact]
    public void Csv_OfAnEditionNamedLikeAFormula_IsNone()
    {
        var edition = new HeldEdition(
            new Extract("a", "A", "=1+1", new DateOnly(2025, 1, 1), Month.Parse("2025-01"), ExtractKind.Published),
            1, 1, Month.Parse("2025-01"), Month.Parse("2025-01"));
        var measure = new MeasureEditions(Thefts(MeasureUnit.Count), [edition]);
        var csv = Encoding.UTF8.GetString(ComparisonCsv.Of(
            measure, edition, edition, Of(MeasureUnit.Count, [F(Own, 1, 3)], [F(Own, 1, -2)])));

        csv.Split("\r\n")[1].ShouldBe("thefts,E23000036,Avon and Somerset,2025-01-31,1,3,,,-2,,,-5,-166.6667");
        csv.Split(',').ShouldNotContain(cell => cell.StartsWith('='));
    }

    [Fact]
    public void Before_AnEdition_IsTheOneBeforeOfItsSource_ElseAnyOlder()
    {
        HeldEdition[] held = [Edition("c", "source", 2025), Edition("b", "another", 2024), Edition("a", "source", 2023)];
        var editions = new MeasureEditions(Thefts(MeasureUnit.Count), held);

        editions.Before(held[0]).ShouldBe(held[2]);
        editions.Before(held[1]).ShouldBe(held[2]);
        editions.Before(held[2]).ShouldBeNull();
    }

    [Fact]
    public void Newest_IsASeriesBeforeValuesThatAReportStates()
    {
        var stated = new HeldEdition(
            new Extract("stated", "Report", "as printed", new DateOnly(2026, 1, 1), Month.Parse("2022-12"), ExtractKind.Stated),
            1, 1, Month.Parse("2022-12"), Month.Parse("2022-12"));

        new MeasureEditions(Thefts(MeasureUnit.Count), [stated, Edition("a", "source", 2023)]).Newest!.Id.ShouldBe("a");
        new MeasureEditions(Thefts(MeasureUnit.Count), [stated]).Newest.ShouldBe(stated);
        stated.Name.ShouldBe("As printed");
    }

    private static HeldEdition Edition(string id, string family, int year) => new(
        new Extract(id, "Source", id, new DateOnly(year, 1, 1), Month.Parse("2022-12"), ExtractKind.Published) { Family = family },
        1, 1, Month.Parse("2022-12"), Month.Parse("2022-12"));

    private static Measure Thefts(MeasureUnit unit) =>
        new(MeasureSlug.Parse("thefts"), "Thefts", unit, Polarity.LowerIsBetter, Cadence.Monthly);

    private static EditionComparison Of(MeasureUnit unit, Figure[] then, Figure[] now) => new(
        Thefts(unit),
        then,
        now,
        new Dictionary<ForceCode, string>
        {
            [Own] = "Avon and Somerset",
            [Other] = "Metropolitan Police",
            [ForceCode.EnglandAndWales] = "England and Wales",
        });

    private static Figure F(ForceCode force, int month, decimal number, decimal? over = null) =>
        new(MeasureSlug.Parse("thefts"), force, new Period(new Month(2025, month), 1), number, over);
}
