using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Building;

public sealed class PublishedReportBuilderTests
{
    [Fact]
    public void Build_ARateWithItsGroup_WorksOutValueChangeRankAndAverages()
    {
        var row = RowOf(Build(Report([Row(Burglary, "2nd/3 MSG (above MSG average rates)")]), AllForces(March)));
        row.Latest!.Value.ShouldBe(20m);
        row.Latest.Text.ShouldBe("20.00");
        row.Latest.Numerator.ShouldBe(20m);
        row.Latest.DenominatorLabel.ShouldBe("residents, mid-2023 estimate");
        row.Latest.PeriodLabel.ShouldBe("12 months to March 2025");
        row.Change!.Text.ShouldBe("up 100%");
        row.Change.Outlook.ShouldBe(Outlook.Worse);
        row.Computed!.RankText.ShouldBe("2nd");
        row.Computed.Of.ShouldBe(3);
        row.Computed.MsgAverage.ShouldBe((10m + 20m + 30m) / 3);
        row.Computed.NationalRate.ShouldBe((20m + 10m + 60m) / 4000 * 1000);
        row.Computed.Forces.Select(force => force.ForceName).ShouldBe(["Kent", "Avon and Somerset", "Essex"]);
        row.Edition.ShouldBe("Data to March 2025, Home Office edition of June 2026");
        row.Illustrative.ShouldBeFalse();
        row.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Build_APrintedRankThatTodaysFiguresDoNotGive_SaysSo() =>
        RowOf(Build(Report([Row(Burglary, "1st/3 MSG (below MSG average rates)")]), AllForces(March)))
            .Notes.ShouldHaveSingleItem()
            .ShouldBe("The rank is as first published, 1st of 3. On the figures held today (12 months to March 2025) it " +
                "is 2nd of 3.");

    [Fact]
    public void Build_AVerdictThatDiffersFromTheSuggestion_CarriesItsReason()
    {
        var row = RowOf(Build(Report([Row(Burglary, "1st/3 MSG (below MSG average rates)")]), AllForces(March)));
        row.BenchmarkSuggestion!.Text.ShouldBe("2nd/3 MSG (similar to MSG average rate)");
        row.BenchmarkSuggestion.Differences.Count.ShouldBe(2);
        row.BenchmarkSuggestion.Reason.ShouldBe("By judgement.");
        row.TrendSuggestion!.Text.ShouldBeNull();
        row.TrendSuggestion.Evidence[0].ShouldContain("cannot be calculated", Case.Insensitive);
    }

    [Fact]
    public void Build_AVerdictThatDiffersWithoutAReason_RefusesAndSaysHow()
    {
        var row = new Assessment(
            Burglary.Slug,
            "Burglary",
            TrendVerdict.Parse("Stable"),
            BenchmarkVerdict.Parse("1st/3 MSG (below MSG average rates)"));
        Should.Throw<PublicationRefusedException>(() => Build(Report([row]), AllForces(March)))
            .Message.ShouldContain("The verdict says 1st of 3; the figures give 2nd of 3.");
    }

    [Fact]
    public void Build_AVerdictThatAgrees_NeedsNoReason()
    {
        var row = RowOf(Build(Report([Row(Burglary, "2nd/3 MSG (similar to MSG average rates)")]), AllForces(March)));
        row.BenchmarkSuggestion!.Differences.ShouldBeEmpty();
        row.BenchmarkSuggestion.Reason.ShouldBeNull();
    }

    [Fact]
    public void Build_FiguresThatEndBeforeTheReport_SayTheirPeriod()
    {
        var row = RowOf(Build(Report([Row(Burglary)]), AllForces(March.AddMonths(-3))));
        row.Latest!.PeriodLabel.ShouldBe("12 months to December 2024");
        row.Computed!.PeriodLabel.ShouldBe("12 months to December 2024");
        row.Notes.ShouldHaveSingleItem().ShouldContain("newest figures held are for the 12 months to December 2024");
    }

    [Fact]
    public void Build_NoFigures_SaysSoAndInventsNone()
    {
        var row = RowOf(Build(Report([Row(Burglary)])));
        row.Latest.ShouldBeNull();
        row.Computed.ShouldBeNull();
        row.Edition.ShouldBeEmpty();
        row.Notes.ShouldBe(["No figures are held for this measure."]);
    }

    [Fact]
    public void Build_AMemberOfTheGroupWithoutFigures_MakesNoComparison()
    {
        var own = Quarters(Burglary, Own, March, 5, 5, 5, 5);
        RowOf(Build(Report([Row(Burglary)]), Published(March, [.. own]))).Computed.ShouldBeNull();
    }

    [Fact]
    public void Build_AnIllustrativeSeries_IsMarkedAndKeepsTheStatedValueApart()
    {
        var report = Report(
            [Row(ChargeRate)],
            new ReportChart("charges", "Charges", ChartValue.Percentage, new Month(2018, 4), [ChargeRate.Slug]));
        var stated = Stated(new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 8.1m, 100));
        var published = Build(report, Illustrative([.. Monthly(10, 100, 14)]), stated);
        var row = RowOf(published);
        row.Illustrative.ShouldBeTrue();
        row.Latest!.Illustrative.ShouldBeTrue();
        row.Latest.Text.ShouldBe("10.0%");
        row.Notes.ShouldBe(["Illustrative figures, not published data."]);
        row.Latest.Stated.ShouldBeFalse("the series gives another value than the report states");
        row.Stated.ShouldHaveSingleItem().Text.ShouldBe("8.1%");
        var chart = published.Sections().Single().Charts.Single();
        chart.Illustrative.ShouldBeTrue();
        chart.Series.Single().Stated.ShouldHaveSingleItem().Value.ShouldBe(8.1m);
        chart.Months.Count.ShouldBe(3);
    }

    [Fact]
    public void Build_AnIllustrativeValueThatTheReportStates_IsMarkedAsReal()
    {
        var stated = Stated(new Figure(ChargeRate.Slug, Own, Period.YearEnding(March), 10m, 100));
        var row = RowOf(Build(Report([Row(ChargeRate)]), Illustrative([.. Monthly(10, 100, 14)]), stated));
        row.Illustrative.ShouldBeTrue();
        row.Latest!.Stated.ShouldBeTrue();
        row.Notes.ShouldContain(note => note.StartsWith("The value 10.0% is real", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_AnExtractWithoutAFigureOfTheReport_IsNoSourceOfIt()
    {
        var published = Build(Report([Row(Referrals)]), AllForces(March), Stated(
            new Figure(Referrals.Slug, Own, Period.YearEnding(March), 8594)));
        published.Extracts.Select(extract => extract.Id).ShouldBe(["stated"]);
    }

    [Fact]
    public void Build_APublishedSeriesThatStopsShort_TakesTheStatedValueAndMarksIt()
    {
        var report = Report(
            [Row(Referrals)],
            new ReportChart("referrals", "Referrals", ChartValue.Count, new Month(2018, 4), [Referrals.Slug]));
        var published = Build(
            report,
            Published(March, new Figure(Referrals.Slug, Own, Period.YearEnding(March.AddMonths(-3)), 8766)),
            Stated(new Figure(Referrals.Slug, Own, Period.YearEnding(March), 8594)));
        var row = RowOf(published);
        row.Latest!.Text.ShouldBe("8,594");
        row.Latest.Illustrative.ShouldBeFalse();
        row.Edition.ShouldBe("As printed in the report for March 2025");
        row.Latest.Stated.ShouldBeTrue();
        row.Change.ShouldBeNull();
        row.Notes.ShouldBe(["The value 8,594 is stated in the report: the published series held ends in December 2024."]);
        var series = published.Sections().Single().Charts.Single().Series.Single();
        series.Values.ShouldBe([8766m, null]);
        series.Stated.ShouldHaveSingleItem().Month.ShouldBe(March);
    }

    [Fact]
    public void Build_AChartWithComparators_DrawsOwnGroupAndNation()
    {
        var report = Report([], new ReportChart(
            "burglary",
            "Burglary",
            ChartValue.Rate,
            new Month(2018, 4),
            [Burglary.Slug],
            [ChartComparator.SimilarGroup, ChartComparator.National]));
        var chart = Build(report, AllForces(March)).Sections().Single().Charts.Single();
        chart.Series.Select(series => series.Name)
            .ShouldBe(["Avon and Somerset", "Most similar group average", "England and Wales"]);
        chart.Series.Select(series => series.Values[^1]).ShouldBe([20m, 20m, 22.5m]);
        chart.Months.Select(month => month.ToString())
            .ShouldBe(["2024-03", "2024-06", "2024-09", "2024-12", "2025-03"]);
        chart.Subtitle.ShouldBe("12 months to the end of each quarter, per 1,000 residents");
        chart.AlternativeText.ShouldNotBeNullOrWhiteSpace();
        chart.AlternativeText.ShouldNotBe(chart.Title);
    }

    [Fact]
    public void Build_AChartWithoutFigures_RefusesAndSaysWhatToDo()
    {
        var report = Report([], new ReportChart(
            "burglary", "Burglary", ChartValue.Rate, new Month(2018, 4), [Burglary.Slug]));
        Should.Throw<PublicationRefusedException>(() => Build(report))
            .Message.ShouldContain("no figures of burglary are held from April 2018 to March 2025");
    }

    [Fact]
    public void Build_AChartOfANumberThatTheMeasureLacks_Refuses()
    {
        var report = Report([], new ReportChart(
            "burglary", "Burglary", ChartValue.Percentage, new Month(2018, 4), [Burglary.Slug]));
        Should.Throw<PublicationRefusedException>(() => Build(report, AllForces(March)))
            .Message.ShouldContain("Choose the number that the measure has");
    }

    [Fact]
    public void Build_AnActionOfAnEarlierReport_SaysSinceWhen()
    {
        var earlier = new Report(Period.QuarterEnding(new Month(2021, 11)), "Performance report", [], Author);
        var part = new ReportPart("national", "National measures");
        var section = new ReportSection("crime", "Reduce crime");
        earlier.Add(part, Author);
        earlier.Add(part, section, Author);
        earlier.Add(section, new PlannedAction("plan", ActionState.New, "The plan begins."), Author);
        var sources = Sources(AllForces(March)) with { Earlier = [Build(earlier)] };
        PublishedReportBuilder.Build(Report([Row(Burglary)]), sources, Stamp)
            .Sections().Single().Actions.Single().Since.ShouldBe("2021-11");
    }

    [Fact]
    public void Build_AnExtractOrTermThatIsNotHeld_Refuses()
    {
        var report = new Report(Period.QuarterEnding(March), "Performance report", ["census"], Author);
        Should.Throw<PublicationRefusedException>(() => Build(report)).Message.ShouldContain("extracts census");
        var termed = Report([]);
        termed.CarryTerm("unknown-term", Author);
        Should.Throw<PublicationRefusedException>(() => Build(termed)).Message.ShouldContain("term unknown-term");
    }

    [Fact]
    public void Document_WrittenAndRead_IsTheSameByteForByte()
    {
        var report = Report(
            [Row(Burglary)],
            new ReportChart("burglary", "Burglary", ChartValue.Rate, new Month(2018, 4), [Burglary.Slug]));
        var bytes = PublishedDocuments.Write(Build(report, AllForces(March)));
        PublishedDocuments.Write(Build(report, AllForces(March))).ShouldBe(bytes);
        PublishedDocuments.Write(PublishedDocuments.ReadReport(bytes)).ShouldBe(bytes);
        PublishedDocuments.Sha256(bytes).Length.ShouldBe(64);
    }

    [Fact]
    public void ReadReport_OfAnotherShape_Refuses()
    {
        var other = Build(Report([Row(Burglary)])) with { Schema = "published-report/9" };
        Should.Throw<System.Text.Json.JsonException>(() => PublishedDocuments.ReadReport(PublishedDocuments.Write(other)))
            .Message.ShouldContain("published-report/9");
    }

    private static PublishedMeasure RowOf(PublishedReport report) => report.Sections().Single().Measures.Single();

    private static Extract AllForces(Month end) => Published(
        end,
        [
            .. Quarters(Burglary, Own, end, 1, 3, 3, 3, 5, 5, 5, 5),
            .. Quarters(Burglary, Kent, end, 2, 2, 2, 2, 3, 3, 2, 2),
            .. Quarters(Burglary, Essex, end, 9, 9, 9, 9, 15, 15, 15, 15),
        ]);

    private static IEnumerable<Figure> Monthly(int numerator, int denominator, int months) =>
        Enumerable.Range(0, months).Select(back => new Figure(
            ChargeRate.Slug, Own, new Period(March.AddMonths(-back), 1), numerator, denominator));
}
