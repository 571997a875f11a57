using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>The measures of a new installation, as the public site reads them.</summary>
[Collection(SiteCollection.Name)]
public sealed class PublishedMeasuresTests(SiteFixture site)
{
    private const string March2025 = "2025-03";
    private const string March2024 = "2024-03";

    private PublicationCatalogue Catalogue => site.Services.GetRequiredService<PublicationCatalogue>();

    [Fact]
    public async Task Measures_OfANewInstallation_AreAllThereByTitle()
    {
        var measures = await Catalogue.MeasuresAsync();

        measures.Count.ShouldBe(35);
        measures.Select(measure => measure.Title).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        measures.ShouldAllBe(measure => measure.Latest != null || measure.Stated != null);
        measures.Single(measure => measure.Slug == "residential-burglary").ShouldSatisfyAllConditions(
            burglary => burglary.Latest!.End.ToString().ShouldBe("2025-12"),
            burglary => burglary.Standing!.RankText.ShouldBe("8th"),
            burglary => burglary.Verdict!.PeriodKey.ShouldBe(March2025),
            burglary => burglary.Illustrative.ShouldBeFalse());
    }

    [Fact]
    public async Task Measure_AskedForTwice_IsReadOnce()
    {
        var first = await Catalogue.MeasureAsync("homicide");

        (await Catalogue.MeasureAsync("Homicide")).ShouldBeSameAs(first);
        (await Catalogue.MeasureAsync("no-such-measure")).ShouldBeNull();
    }

    [Theory]
    [InlineData("homicide", 4, BenchmarkPosition.Similar, 7, BenchmarkPosition.Above)]
    [InlineData("serious-violence", 4, BenchmarkPosition.Similar, 3, BenchmarkPosition.Below)]
    [InlineData("drug-trafficking", 7, BenchmarkPosition.Below, 8, BenchmarkPosition.Below)]
    [InlineData("residential-burglary", 8, BenchmarkPosition.Above, 4, BenchmarkPosition.Similar)]
    [InlineData("vehicle-offences", 7, BenchmarkPosition.Above, 6, BenchmarkPosition.Similar)]
    [InlineData("personal-robbery", 8, BenchmarkPosition.Above, 8, BenchmarkPosition.Above)]
    [InlineData("theft-from-the-person", 2, BenchmarkPosition.Below, 3, BenchmarkPosition.Similar)]
    public async Task Verdicts_OfRecordedCrime_HaveTheRanksAndPositionsOfTheFigures(
        string slug, int rank2025, BenchmarkPosition position2025, int rank2024, BenchmarkPosition position2024)
    {
        var measure = await DocumentAsync(slug);

        Suggested(measure, March2025).ShouldBe((rank2025, 8, position2025));
        Suggested(measure, March2024).ShouldBe((rank2024, 8, position2024));
        VerdictOf(measure, March2025).ComputedRank.ShouldBe($"{Domain.Statistics.Rank.Ordinal(rank2025)} of 8");
    }

    [Fact]
    public async Task Evidence_OfResidentialBurglary_IsTheSentenceThatTheOfficeAskedFor() =>
        string.Join(
            "; ",
            VerdictOf(await DocumentAsync("residential-burglary"), March2025).BenchmarkSuggestion!.Evidence).ShouldBe(
                "12-month rate 6.25 per 1,000 households; MSG average 5.30; 8th of 8, plausibly 7th to 8th; above, " +
                "by 18% and outside the 95% interval 6.07 to 6.43");

    [Fact]
    public async Task History_OfResidentialBurglary_CanBeFollowedByHand()
    {
        var own = (await DocumentAsync("residential-burglary")).Forces[0];
        var year = own.Rolling.Single(point => point.End.ToString() == March2025);

        own.Discrete.Where(point => year.End.AddMonths(-12) < point.End && point.End <= year.End)
            .Sum(point => point.Numerator).ShouldBe(year.Numerator);
        (year.Numerator, year.Denominator, year.Estimate).ShouldBe((4583m, 733_800m, 2021));
        year.Value.ShouldBe(4583m / 733_800m * 1000m);
        own.Control!.Segments.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Forces_OfRecordedCrime_AreAllOfEnglandAndWales()
    {
        var measure = await DocumentAsync("vehicle-offences");

        measure.Forces.Count.ShouldBe(43);
        measure.Standings.Count.ShouldBe(43);
        measure.GroupStandings.Count.ShouldBe(8);
        measure.Standings.ShouldAllBe(standing => standing.PlausibleRank.Length > 0);
        measure.National.Count.ShouldBe(measure.Forces[0].Rolling.Count);
    }

    [Fact]
    public async Task Revisions_AreThoseOfPublishedEditions()
    {
        var fraud = await DocumentAsync("action-fraud-offences");
        var burglary = await DocumentAsync("residential-burglary");

        fraud.Revisions.ShouldHaveSingleItem().Editions
            .Select(edition => (edition.ExtractId, edition.Numerator))
            .ShouldBe([("action-fraud-2022-07", 2048m), ("action-fraud-2023-07", 9236m)]);
        burglary.Revisions.ShouldNotBeEmpty();
        burglary.Revisions.ShouldAllBe(revision => revision.Editions.Count == 2);
        burglary.Revisions[0].Editions[0].ExtractId.ShouldBe("home-office-2023-10");
        (await DocumentAsync("foi-compliance")).Revisions.ShouldBeEmpty();
    }

    private async Task<MeasureDocument> DocumentAsync(string slug) => (await Catalogue.MeasureAsync(slug))!.Document;

    private static MeasureVerdict VerdictOf(MeasureDocument measure, string report) =>
        measure.Verdicts.Single(verdict => verdict.PeriodKey == report);

    private static (int? Rank, int? Of, BenchmarkPosition? Position) Suggested(MeasureDocument measure, string report)
    {
        var suggested = BenchmarkVerdict.Parse(VerdictOf(measure, report).BenchmarkSuggestion!.Text!);
        return (suggested.Rank, suggested.Of, suggested.Position);
    }
}
