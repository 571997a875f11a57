using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Statistics.Trends;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Measures.Workings;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Measures.Workings;

/// <summary>Every measure's trend, done again from the numbers that its page prints.</summary>
[Collection(SiteCollection.Name)]
public sealed class TrendsOfMeasuresTests(SiteFixture site)
{
    [Fact]
    public async Task Trend_OfEveryMeasure_FollowsFromTheNumbersPrinted()
    {
        var catalogue = site.Services.GetRequiredService<PublicationCatalogue>();
        var followed = 0;
        foreach (var summary in await catalogue.MeasuresAsync())
        {
            var measure = (await catalogue.MeasureAsync(summary.Slug))!.Document;
            if (measure.Unit != MeasureUnit.Percentage && measure.Forces.FirstOrDefault(force => force.Own) is { } own
                && TrendWorking.Of(measure, own) is { } working)
            {
                Follow(measure, own, working);
                followed++;
            }
        }

        followed.ShouldBeGreaterThan(10);
    }

    private static void Follow(MeasureDocument measure, MeasureForce own, Working working)
    {
        foreach (var row in working.Table!.Rows)
        {
            var limits = Array.ConvertAll(row[^3].Split(" to "), SumText.Read);
            row[^2].ShouldBe(SumText.Significant((limits[1] - limits[0]) / 3.92, 8), measure.Slug);
            row[^1].ShouldBe(SumText.Significant(1 / Math.Pow(SumText.Read(row[^2]), 2), 8), measure.Slug);
        }

        var sums = Array.ConvertAll(working.Steps[0].Sum.Split(";  "), SumText.Read);
        var slope = working.Steps[1].Sum.Split(" = ")[1];
        var divisor = (sums[0] * sums[4]) - (sums[2] * sums[2]);
        slope.ShouldBe(SumText.Significant(((sums[0] * sums[1]) - (sums[2] * sums[3])) / divisor, 6), measure.Slug);
        var square = Math.Pow(SumText.Read(slope), 2) * divisor / sums[0];
        working.Steps[2].Sum.ShouldContain($" = {SumText.Significant(square, 4)}: ", customMessage: measure.Slug);

        var test = WeightedLeastSquares.Of([.. Years(own)]);
        SumText.Read(slope).ShouldBe(test.Slope, Math.Abs(test.Slope) * 2e-5, measure.Slug);
        square.ShouldBe(test.ChiSquared, test.ChiSquared * 4e-5, measure.Slug);
    }

    private static IEnumerable<TrendPoint> Years(MeasureForce own) => RecentTrend.YearsTo(own.Rolling[^1].End)
        .Select(month => own.Rolling.Single(point => point.End == month))
        .Select((year, index) => new TrendPoint(
            index + 1, (double)year.Value, (double)year.Lower!.Value, (double)year.Upper!.Value));
}
