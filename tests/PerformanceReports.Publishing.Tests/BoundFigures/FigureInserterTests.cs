using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.BoundFigures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.BoundFigures;

public sealed class FigureInserterTests
{
    [Fact]
    public void OffersFor_ASection_OffersWhatItsMeasuresHave()
    {
        var sources = Sources(Published(
            March,
            [
                .. Quarters(Burglary, Own, March, 5, 5, 5, 5),
                .. Quarters(Burglary, Kent, March, 2, 2, 2, 4),
                .. Quarters(Burglary, Essex, March, 15, 15, 15, 15),
                new Figure(Referrals.Slug, Own, Period.YearEnding(March), 1402),
            ]));
        var section = Report([Row(Burglary), Row(Referrals)]).Sections().Single();
        var offers = new FigureInserter(new FigureResolver(sources, Period.QuarterEnding(March))).OffersFor(section);
        offers.Select(offer => (offer.Written, offer.Figure.Text)).ShouldBe(
        [
            ("{{burglary.count}}", "20"),
            ("{{burglary.value}}", "20.00"),
            ("{{burglary.rank}}", "2nd of 3"),
            ("{{burglary.value:msg}}", "20.00"),
            ("{{burglary.value:national}}", "22.50"),
            ("{{referrals.count}}", "1,402"),
        ]);
    }
}
