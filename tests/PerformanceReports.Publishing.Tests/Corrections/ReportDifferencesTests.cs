using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Publishing.Tests.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Corrections;

/// <summary>What is found when two versions of a report are compared.</summary>
public sealed class ReportDifferencesTests
{
    private static readonly PublishedReport First = ReportSamples.Report;

    [Fact]
    public void Between_TheSameContent_FindsNothing()
    {
        var again = First with { Version = 2, PublishedAt = First.PublishedAt.AddDays(9), CorrectionNote = "A note." };

        var differences = ReportDifferences.Between(First, again);

        differences.From.ShouldBe(1);
        differences.Groups.ShouldBeEmpty();
    }

    [Fact]
    public void Between_AnotherFigure_SaysHowItWasAndHowItIs()
    {
        var burglary = ReportSamples.Burglary;
        var changed = burglary with { Latest = burglary.Latest! with { Value = 4.75m, Text = "4.75", Numerator = 4750 } };

        Items(Section with { Measures = [changed, ReportSamples.Confidence] }).ShouldBe(
            [new(DifferenceKind.Figure, "Residential burglary, 12 months to March", "4.50", "4.75")]);
    }

    [Fact]
    public void Between_AFigureThatRoundsTheSame_ShowsMoreDecimals()
    {
        var burglary = ReportSamples.Burglary;
        var changed = burglary with { Latest = burglary.Latest! with { Value = 4.501m } };

        var item = Items(Section with { Measures = [changed, ReportSamples.Confidence] }).ShouldHaveSingleItem();

        (item.Before, item.After).ShouldBe(("4.5", "4.501"));
    }

    [Fact]
    public void Between_AnotherVerdict_NamesTheRow()
    {
        var changed = ReportSamples.Burglary with
        {
            Trend = new PublishedTrend("Stable", TrendDirection.Stable, Outlook.Steady),
            Benchmark = new PublishedBenchmark("7th/8 MSG", 7, 8, BenchmarkPosition.Above),
        };

        Items(Section with { Measures = [changed, ReportSamples.Confidence] }).ShouldBe(
        [
            new(DifferenceKind.Verdict, "Residential burglary: trend", "Moderate Reduction", "Stable"),
            new(
                DifferenceKind.Verdict,
                "Residential burglary: benchmark",
                "8th/8 MSG (above MSG average rates)",
                "7th/8 MSG"),
        ]);
    }

    [Fact]
    public void Between_MeasuresAddedRemovedAndMoved_SaysEach()
    {
        var robbery = ReportSamples.Burglary with { Slug = "robbery", Title = "Robbery" };

        Items(Section with { Measures = [robbery, ReportSamples.Confidence] }).ShouldBe(
        [
            new(DifferenceKind.Added, "Measure", After: "Robbery"),
            new(DifferenceKind.Removed, "Measure", Before: "Residential burglary"),
        ]);
        Items(Section with { Measures = [ReportSamples.Confidence, ReportSamples.Burglary] }).ShouldBe(
            [new(DifferenceKind.Order, "Measures")]);
    }

    [Fact]
    public void Between_CommentsRewordedAddedAndRemoved_TellsThemApart()
    {
        var before = Section with { Comments = Comments("Fewer burglaries were recorded this quarter.", "To be removed.") };
        var after = Section with
        {
            Comments = Comments("Far fewer burglaries were recorded this quarter.", "Nothing like any other."),
        };

        ReportDifferences.Between(Report(before), Report(after)).Groups.ShouldHaveSingleItem().Items.ShouldBe(
        [
            new(
                DifferenceKind.Text,
                "Comment",
                "Fewer burglaries were recorded this quarter.",
                "Far fewer burglaries were recorded this quarter."),
            new(DifferenceKind.Added, "Comment", After: "Nothing like any other."),
            new(DifferenceKind.Removed, "Comment", Before: "To be removed."),
        ]);
    }

    [Fact]
    public void Between_AnActionRewordedAndEnded_SaysBothAndWhy()
    {
        var action = Section.Actions[0] with { State = ActionState.Stopped, Text = "Patrol less.", Reason = "No money." };

        Items(Section with { Actions = [action] }).ShouldBe(
        [
            new(DifferenceKind.Text, "Planned action 1", "Patrol more.", "Patrol less."),
            new(DifferenceKind.State, "Planned action 1: state", "Continuing", "Stopped"),
            new(DifferenceKind.Added, "Planned action 1: reason", After: "No money."),
        ]);
    }

    [Fact]
    public void Between_AChartWithOtherData_CountsTheValuesAndShowsTheFirst()
    {
        var chart = Section.Charts[0];
        var series = chart.Series[0];
        var changed = chart with
        {
            Series = [series with { Values = [9m, .. series.Values.Skip(1)] }, .. chart.Series.Skip(1)],
        };

        var item = Items(Section with { Charts = [changed, .. Section.Charts.Skip(1)] }).ShouldHaveSingleItem();

        item.Kind.ShouldBe(DifferenceKind.Chart);
        item.What.ShouldEndWith($"1 of {chart.Months.Count} values");
        item.Before.ShouldBe($"{chart.Months[0].Name}: 5.25");
        item.After.ShouldBe($"{chart.Months[0].Name}: 9.00");
    }

    [Fact]
    public void Between_SectionsAndTextsOfTheWhole_AreOneGroup()
    {
        var other = Section with { Slug = "another", Title = "Another priority" };
        var after = First with
        {
            Introduction = "A new introduction.",
            Notes = ["A new note."],
            Parts = [First.Parts[0] with { Sections = [Section, other] }],
        };

        var group = ReportDifferences.Between(First, after).Groups.ShouldHaveSingleItem();

        (group.Section, group.Title).ShouldBe((null, ReportDifferences.Whole));
        group.Items.ShouldBe(
        [
            new(DifferenceKind.Added, "Introduction", After: "A new introduction."),
            new(DifferenceKind.Added, "Note", After: "A new note."),
            new(DifferenceKind.Added, "Section", After: "Another priority"),
        ]);
    }

    [Fact]
    public void Between_WhatNoPagePrints_IsStillMentioned()
    {
        var changed = ReportSamples.Burglary with { Recent = [1m, 2m, 3m] };

        Items(Section with { Measures = [changed, ReportSamples.Confidence] }).ShouldHaveSingleItem().Kind
            .ShouldBe(DifferenceKind.Detail);
    }

    [Fact]
    public void Write_AReportWithDifferences_IsReadBackTheSame()
    {
        var after = First with { Version = 2, Introduction = "New." };
        var written = PublishedDocuments.Write(after with
        {
            Schema = PublishedDocuments.ReportSchema,
            Differences = ReportDifferences.Between(First, after),
        });

        var read = PublishedDocuments.ReadReport(written);

        read.Differences!.Count().ShouldBe(1);
        PublishedDocuments.Write(read).ShouldBe(written);
    }

    private static PublishedSection Section => ReportSamples.Section;

    private static IReadOnlyList<PublishedDifference> Items(PublishedSection after)
    {
        var group = ReportDifferences.Between(First, Report(after)).Groups.ShouldHaveSingleItem();
        group.Section.ShouldBe(Section.Slug);
        return group.Items;
    }

    private static PublishedReport Report(PublishedSection section) =>
        First with { Parts = [First.Parts[0] with { Sections = [section] }] };

    private static List<PublishedComment> Comments(params string[] texts) =>
        [.. texts.Select((text, index) => new PublishedComment(index + 1, text))];
}
