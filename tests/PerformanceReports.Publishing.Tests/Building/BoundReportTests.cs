using System.Text.Json;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.OpenData;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Building;

public sealed class BoundReportTests
{
    private const string Reference = "{{referrals.count}}";
    private const string Link = "[1,402](figure:referrals.count)";

    [Fact]
    public void Build_ReferencesInEveryText_BecomeNumbers()
    {
        var document = Build(Written(Reference), Figures());
        var section = document.Sections().Single();
        document.Introduction.ShouldBe(Link);
        document.Notes.ShouldBe(["1,402"]);
        document.Parts.Single().Introduction.ShouldBe(Link);
        section.Actions.ShouldContain(action => action.Text == Link);
        section.ActionsIntroduction.ShouldBe(Link);
        section.Comments.Single().Text.ShouldBe(Link);
        section.Measures.Single().Notes.ShouldBe(["1,402"]);
        var chart = section.Charts.Single();
        (chart.AlternativeText, chart.Summary, chart.Notes.Single()).ShouldBe(("1,402", "1,402", "1,402"));
        document.Figures.ShouldHaveSingleItem().Reference.ShouldBe("referrals.count");
        section.Figures.ShouldHaveSingleItem().Text.ShouldBe("1,402");
    }

    [Fact]
    public void Build_AReferenceToAMeasureWithoutARow_CreditsItsExtract()
    {
        var report = Report([]);
        report.Edit(report.Sections().Single(), Author).AddComment(Reference);
        Build(report, Figures()).Extracts.ShouldHaveSingleItem().Id.ShouldBe("home-office");
    }

    [Theory]
    [InlineData("{{referals.count}}", "Reduce crime, comment 1: {{referals.count}} stands for no figure. No measure is named")]
    [InlineData("{{referrals.count@2020-03}}", "No figure of Referrals is held for Avon and Somerset")]
    [InlineData("{{referrals.count", "begins with two braces and ends with two")]
    public void Build_AReferenceWithoutAFigure_RefusesAndSaysWhereAndWhy(string text, string why)
    {
        var report = Report([]);
        report.Edit(report.Sections().Single(), Author).AddComment(text);
        Should.Throw<PublicationRefusedException>(() => Build(report, Figures())).Message.ShouldContain(why);
    }

    [Fact]
    public void Build_AFinishedReport_IsTheSameDocumentInAPreview()
    {
        var (report, sources) = (Written(Reference), Sources(Figures()));
        PublishedDocuments.Write(PublishedReportBuilder.Build(report, sources, Stamp, BuildPurpose.Preview))
            .ShouldBe(PublishedDocuments.Write(PublishedReportBuilder.Build(report, sources, Stamp)));
    }

    [Fact]
    public void Build_APreviewOfAnUnfinishedReport_MarksWhatIsMissing()
    {
        var row = new Assessment(Referrals.Slug, "Referrals", null, null);
        var chart = new ReportChart(
            "burglary", "Burglary", ChartValue.Count, March.AddMonths(-12), [Burglary.Slug]);
        var report = Report([row], chart);
        report.Edit(report.Sections().Single(), Author).AddComment("There were {{referals.count}}.");
        var preview = PublishedReportBuilder.Build(report, Sources(Figures()), Stamp, BuildPurpose.Preview);
        var section = preview.Sections().Single();
        section.Comments.Single().Text.ShouldBe("There were **{{referals.count}} (not resolved)**.");
        section.Measures.Single().Trend.Text.ShouldStartWith("Not yet decided");
        section.Measures.Single().Benchmark.Text.ShouldStartWith("Not yet decided");
        section.Charts.ShouldBeEmpty();
        preview.Notes.ShouldHaveSingleItem()
            .ShouldStartWith("Not ready to be published: Chart burglary has nothing to draw");
    }

    [Fact]
    public void Build_APreviewWithASuggestion_ShowsItMarkedAsNotDecided()
    {
        Extract figures = Published(
            March,
            [
                .. Quarters(Burglary, Own, March, 5, 5, 5, 5),
                .. Quarters(Burglary, Kent, March, 2, 2, 2, 2),
                .. Quarters(Burglary, Essex, March, 15, 15, 15, 15),
            ]);
        var report = Report([new Assessment(Burglary.Slug, "Burglary", null, null)]);
        var preview = PublishedReportBuilder.Build(report, Sources(figures), Stamp, BuildPurpose.Preview);
        preview.Sections().Single().Measures.Single().Benchmark.Text
            .ShouldStartWith("Not yet decided; the figures suggest 2nd/3 MSG (");
    }

    [Fact]
    public void Build_APreviewWithAReasonMissing_SaysThatItIs()
    {
        Extract figures = Published(
            March,
            [
                .. Quarters(Burglary, Own, March, 5, 5, 5, 5),
                .. Quarters(Burglary, Kent, March, 2, 2, 2, 2),
                .. Quarters(Burglary, Essex, March, 15, 15, 15, 15),
            ]);
        var row = new Assessment(
            Burglary.Slug,
            "Burglary",
            TrendVerdict.Parse("Stable"),
            BenchmarkVerdict.Parse("3rd/3 MSG (above MSG average rates)"));
        var preview = PublishedReportBuilder.Build(Report([row]), Sources(figures), Stamp, BuildPurpose.Preview);
        preview.Sections().Single().Measures.Single().BenchmarkSuggestion!.Reason.ShouldBe("No reason is given yet.");
    }

    [Fact]
    public void Read_ADocumentFromBeforeBoundFigures_HasNone()
    {
        var json = System.Text.Encoding.UTF8.GetString(PublishedDocuments.Write(Build(Report([]), Figures())));
        var older = json.Replace(",\"figures\":[]", "", StringComparison.Ordinal);
        older.ShouldNotContain("\"figures\"");
        PublishedDocuments.ReadReport(System.Text.Encoding.UTF8.GetBytes(older)).Figures.ShouldBeEmpty();
    }

    [Fact]
    public void Write_DataJsonOfABoundText_GivesThePlainNumberAndTheFigure()
    {
        using var json = JsonDocument.Parse(ReportDataJson.Write(Build(Written(Reference), Figures())));
        var section = json.RootElement.GetProperty("sections")[0];
        section.GetProperty("comments")[0].GetProperty("text").GetString().ShouldBe("1,402");
        var figure = section.GetProperty("figures")[0];
        figure.GetProperty("reference").GetString().ShouldBe("referrals.count");
        figure.GetProperty("value").GetDecimal().ShouldBe(1402);
        figure.GetProperty("source").GetString().ShouldBe("Home Office edition of June 2026");
        json.RootElement.GetRawText().ShouldNotContain("figure:");
    }

    private static Extract Figures() => Published(
        March,
        new Figure(Referrals.Slug, Own, Period.YearEnding(March), 1402),
        new Figure(Referrals.Slug, Own, Period.YearEnding(March.AddMonths(-12)), 1300));

    /// <summary>A report with the text in every place that takes one.</summary>
    private static Report Written(string text)
    {
        var report = new Report(Period.QuarterEnding(March), "Performance report", [], Author)
        {
            Introduction = text,
            Notes = [text],
        };
        var part = new ReportPart("national", "National measures", introduction: text);
        var section = new ReportSection("crime", "Reduce crime") { ActionsIntroduction = text };
        report.Add(part, Author);
        report.Add(part, section, Author);
        var edit = report.Edit(section, Author);
        edit.Add(new Assessment(
            Referrals.Slug,
            "Referrals",
            TrendVerdict.Parse("Stable"),
            BenchmarkVerdict.Parse("Not available"),
            text));
        edit.Add(new ReportChart(
            "referrals", "Referrals", ChartValue.Count, March.AddMonths(-12), [Referrals.Slug], [], [text])
        {
            AlternativeText = text,
            Summary = text,
        });
        edit.Add(new PlannedAction("plan", ActionState.New, text));
        edit.Add(new Comment(text));
        return report;
    }
}
