using System.Text.Json;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Building;

public sealed class MeasureDocumentBuilderTests
{
    private static readonly ForceCode Surrey = ForceCode.Parse("E23000031");

    [Fact]
    public void Build_ARate_GivesEveryForceItsHistoryTheOwnFirst()
    {
        var document = Document(Burglary, EightQuarters());
        document.Forces.Select(force => force.Name).ShouldBe(["Avon and Somerset", "Essex", "Kent"]);
        document.Forces.Select(force => force.Own).ShouldBe([true, false, false]);
        var own = document.Forces[0];
        own.Discrete.Select(point => point.Numerator).ShouldBe([2m, 2m, 3m, 3m, 5m, 5m, 5m, 5m]);
        own.Discrete[^1].ShouldBe(new MeasurePoint(March, 5m, 5m, 1000m, 2023));
        own.Rolling.Select(point => point.Value).ShouldBe([10m, 13m, 16m, 18m, 20m]);
        own.Rolling[^1].ShouldSatisfyAllConditions(
            point => (point.End, point.Numerator).ShouldBe((March, 20m)),
            point => (point.Denominator, point.Estimate).ShouldBe((1000m, 2023)),
            point => point.Lower!.Value.ShouldBe(12.211m, 0.001m),
            point => point.Upper!.Value.ShouldBe(30.890m, 0.001m));
        document.Edition.ShouldBe("Data to March 2025, Home Office edition of June 2026");
    }

    [Fact]
    public void Build_ARate_GivesNationAndGroupAverage()
    {
        var document = Document(Burglary, EightQuarters());
        document.National[^1].ShouldBe(new MeasurePoint(March, (20m + 10m + 60m) / 4000 * 1000));
        document.GroupAverage[^1].ShouldBe(new MeasurePoint(March, (20m + 10m + 30m) / 3));
        document.GroupAverage.Select(point => point.End)
            .ShouldBe(document.Forces[0].Rolling.Select(point => point.End));
    }

    [Fact]
    public void Build_ARate_RanksTheGroupWithPlausibleRanks()
    {
        var document = Document(Burglary, EightQuarters());
        document.StandingsPeriod.ShouldBe("12 months to March 2025");
        document.GroupStandings.Select(standing => (standing.ForceName, standing.RankText, standing.Own)).ShouldBe(
            [("Kent", "1st", false), ("Avon and Somerset", "2nd", true), ("Essex", "3rd", false)]);
        document.GroupStandings.Select(standing => standing.PlausibleRank.Split(' ')[0])
            .ShouldAllBe(word => word == "plausibly");
        document.GroupStandings[1].Point.ShouldBe(document.Forces[0].Rolling[^1]);
        document.Standings.ShouldBe(document.GroupStandings);
        document.Benchmark!.Method.ShouldBe("Significant and material");
        document.Benchmark.Text.ShouldBe("2nd/3 MSG (similar to MSG average rate)");
        document.Benchmark.Evidence[0].ShouldBe("12-month rate 20.00 per 1,000 residents");
        document.PositionRule.ShouldBe(document.Benchmark.Rule);
    }

    [Fact]
    public void Build_AForceOutsideTheGroupThatStoppedReporting_DoesNotHoldTheOthersBack()
    {
        var stopped = Quarters(Burglary, Surrey, March.AddMonths(-6), 1, 1, 1, 1);
        var sources = Sources(Published(March, [.. EightQuarters().Figures, .. stopped]));
        sources = sources with
        {
            Forces = [.. sources.Forces, new Force(Surrey, "Surrey", "surrey")],
            Denominators =
            [
                .. sources.Denominators,
                new DenominatorEstimate(Surrey, DenominatorKind.Residents, 2023, 500),
            ],
        };
        var document = MeasureDocumentBuilder.Build(Burglary, sources, [], Stamp);
        document.StandingsPeriod.ShouldBe("12 months to March 2025");
        document.Standings.Count.ShouldBe(3);
        document.Forces.Count.ShouldBe(4);
        document.Forces[^1].Group.ShouldBeEmpty();
        document.Forces[0].Group.Count.ShouldBe(3);
    }

    [Fact]
    public void Build_ABreakInSeries_ChartsEachStretchByItself()
    {
        var broken = new Measure(
            Burglary.Slug, "Burglary", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Quarterly)
        {
            NumeratorName = "offences",
        };
        broken.AddBreak(new SeriesBreak(new Month(2024, 7), "Counted anew."));
        int[] counts = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 90, 10, 20, 21, 22];
        var document = Document(broken, Published(March, [.. Quarters(broken, Own, March, counts)]));
        var control = document.Forces.Single().Control!;
        (control.PeriodMonths, control.UnitLabel).ShouldBe((3, "offences a quarter"));
        control.Segments.Select(segment => segment.Points.Count).ShouldBe([14, 3]);
        control.Segments[0].Signals.ShouldContain(signal =>
            signal.Name == "A point outside the limits" && signal.Ends.Single() == new Month(2024, 3));
        control.Segments[0].ScreenedOut.ShouldBeGreaterThan(0);
        control.Segments[1].Mean.ShouldBeNull();
        control.Segments[1].Explanation!.ShouldContain("at least 12 points");
        document.Breaks.Single().Note.ShouldBe("Counted anew.");
    }

    [Fact]
    public void Build_TwelveMonthTotalsOnly_HasNoDiscretePeriodsAndNoComparison()
    {
        var document = Document(
            Referrals, Published(March, new Figure(Referrals.Slug, Own, Period.YearEnding(March), 8766)));
        var own = document.Forces.Single();
        own.Discrete.ShouldBeEmpty();
        own.Control.ShouldBeNull();
        own.Rolling.Single().Numerator.ShouldBe(8766);
        document.Trend!.Text.ShouldBeNull();
        document.Trend.Evidence.Single().ShouldContain("needs five years that end with March 2025, and 1 is held");
        document.Benchmark.ShouldBeNull();
        (document.PositionMethod, document.PositionRule, document.StandingsPeriod).ShouldBe(("", "", ""));
        document.Standings.ShouldBeEmpty();
        document.GroupStandings.ShouldBeEmpty();
        document.National.ShouldBeEmpty();
    }

    [Fact]
    public void Build_WithoutFigures_KeepsTheDefinitionAndInventsNothing()
    {
        var document = Document(Burglary);
        document.Title.ShouldBe("Burglary");
        document.Edition.ShouldBeEmpty();
        document.Forces.ShouldBeEmpty();
        document.Standings.ShouldBeEmpty();
        document.Trend.ShouldBeNull();
        document.Benchmark.ShouldBeNull();
        document.Extracts.ShouldBeEmpty();
        PublishedDocuments.Write(document).Length.ShouldBeLessThan(3000);
    }

    [Fact]
    public void Build_AStatedValueWithoutASeries_IsTold()
    {
        var document = Document(
            ChargeRate, Stated(new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 8.1m, 100)));
        document.Stated.Single().Text.ShouldBe("8.1%");
        document.Forces.ShouldBeEmpty();
        document.Illustrative.ShouldBeFalse();
        document.Extracts.Single().Kind.ShouldBe(ExtractKind.Stated);
    }

    [Fact]
    public void Build_EditionsThatDiffer_ShowsWhatEachGives()
    {
        var year = Period.YearEnding(March);
        var earlier = Period.YearEnding(March.AddMonths(-12));
        var document = Document(
            Referrals,
            Edition(2026, new(Referrals.Slug, Own, year, 9236), new(Referrals.Slug, Own, earlier, 5)),
            Edition(2025, new(Referrals.Slug, Own, year, 2048), new(Referrals.Slug, Own, earlier, 5)));
        var revision = document.Revisions.ShouldHaveSingleItem();
        revision.End.ShouldBe(March);
        revision.Editions.Select(edition => (edition.ExtractId, edition.Numerator)).ShouldBe(
            [("referrals-2025", 2048m), ("referrals-2026", 9236m)]);
        document.Extracts.Select(extract => extract.Id).ShouldBe(["referrals-2026", "referrals-2025"]);
        document.Forces.Single().Rolling[^1].Value.ShouldBe(9236);
    }

    [Fact]
    public void Build_PublishedReports_GiveTheirVerdictsNewestFirst()
    {
        var row = Row(Burglary, "2nd/3 MSG (above MSG average rates)", "Small increase");
        var report = Build(Report([row]), EightQuarters());
        var document = MeasureDocumentBuilder.Build(Burglary, Sources(EightQuarters()), Reports(report, 2), Stamp);
        document.Verdicts.Select(verdict => verdict.PeriodKey).ShouldBe(["2025-03", "2024-03"]);
        document.Verdicts[0].ShouldSatisfyAllConditions(
            verdict => (verdict.SectionSlug, verdict.Title).ShouldBe(("crime", "Burglary")),
            verdict => verdict.Trend.Text.ShouldBe("Small increase"),
            verdict => verdict.Benchmark.Rank.ShouldBe(2),
            verdict => verdict.ComputedRank.ShouldBe("2nd of 3"));
        MeasureDocumentBuilder.Build(ChargeRate, Sources(), Reports(report, 2), Stamp).Verdicts.ShouldBeEmpty();
    }

    [Fact]
    public void Document_GrowsByAVerdictAReportAndByNothingElse()
    {
        var report = Build(Report([Row(Burglary)], []), EightQuarters());
        var sizes = new[] { 1, 2, 20 }.Select(count => PublishedDocuments.Write(MeasureDocumentBuilder.Build(
            Burglary, Sources(EightQuarters()), Reports(report, count), Stamp)).Length).ToList();
        var verdict = sizes[1] - sizes[0];
        verdict.ShouldBeLessThan(3000);
        (sizes[2] - sizes[0]).ShouldBe(19 * verdict);
    }

    [Fact]
    public void Document_WrittenAndRead_IsTheSameByteForByte()
    {
        var bytes = PublishedDocuments.Write(Document(Burglary, EightQuarters()));
        PublishedDocuments.Write(Document(Burglary, EightQuarters())).ShouldBe(bytes);
        PublishedDocuments.Write(PublishedDocuments.ReadMeasure(bytes)).ShouldBe(bytes);
    }

    [Fact]
    public void Document_DoesNotDependOnTheOrderOfFiguresAndForces()
    {
        var sources = Sources(EightQuarters());
        var turned = Sources(Published(March, [.. EightQuarters().Figures.Reverse()])) with
        {
            Forces = [.. sources.Forces.Reverse()],
        };
        PublishedDocuments.Write(MeasureDocumentBuilder.Build(Burglary, turned, [], Stamp))
            .ShouldBe(PublishedDocuments.Write(MeasureDocumentBuilder.Build(Burglary, sources, [], Stamp)));
    }

    [Fact]
    public void ReadMeasure_OfAnotherShape_Refuses()
    {
        var other = PublishedDocuments.Write(Document(Burglary) with { Schema = "measure/9" });
        Should.Throw<JsonException>(() => PublishedDocuments.ReadMeasure(other)).Message.ShouldContain("measure/9");
    }

    [Fact]
    public void Build_RealAndIllustrativeFiguresOfOneMeasure_Refuses()
    {
        var illustrative = Illustrative([.. Quarters(Burglary, Kent, March, 1, 1, 1, 1)]);
        Should.Throw<InvalidOperationException>(() => Document(Burglary, EightQuarters(), illustrative))
            .Message.ShouldContain("a reader could not tell them apart");
    }

    private static MeasureDocument Document(Measure measure, params Extract[] extracts) =>
        MeasureDocumentBuilder.Build(measure, Sources(extracts), [], Stamp);

    private static Extract EightQuarters() => Published(
        March,
        [
            .. Quarters(Burglary, Own, March, 2, 2, 3, 3, 5, 5, 5, 5),
            .. Quarters(Burglary, Kent, March, 3, 3, 3, 3, 2, 2, 3, 3),
            .. Quarters(Burglary, Essex, March, 9, 9, 9, 9, 15, 15, 15, 15),
        ]);

    private static Extract Edition(int year, params Figure[] figures)
    {
        var extract = new Extract(
            $"referrals-{year}", "Referrals", $"edition of {year}", new DateOnly(year, 6, 1), March, ExtractKind.Published);
        extract.Add(figures);
        return extract;
    }

    /// <summary>The same report as of so many years, oldest first.</summary>
    private static IReadOnlyList<PublishedReport> Reports(PublishedReport report, int count) =>
    [
        .. Enumerable.Range(0, count).Reverse().Select(back => report with
        {
            Period = report.Period with { Key = March.AddMonths(-12 * back).ToString() },
        }),
    ];
}
