using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class StartNextTests
{
    [Fact]
    public void StartNext_TheSamePeriod_Refuses() =>
        Should.Throw<ReportRefusedException>(() => Complete().StartNext(Complete().Period, [], Colleague))
            .Message.ShouldContain("another end month");

    [Theory]
    [InlineData(6)]
    [InlineData(11)]
    public void StartNext_AnyEndMonth_IsADraftOfIt(int month)
    {
        var next = At(ReportStatus.Published)
            .StartNext(Period.QuarterEnding(new Month(2025, month)), ["home-office-2026-09"], Colleague);
        next.Status.ShouldBe(ReportStatus.Draft);
        next.Period.End.ShouldBe(new Month(2025, month));
        next.StartedFrom.ShouldBe(new Month(2025, 3));
        next.Extracts.ShouldBe(["home-office-2026-09"]);
        next.LastAuthors().ShouldBe([Colleague]);
        (next.PublishedVersions, next.ApprovedBy, next.IsCorrection).ShouldBe((0, null, false));
    }

    [Fact]
    public void StartNext_Structure_IsCarriedOverAndNotShared()
    {
        var report = Complete();
        report.Describe("Performance report", "About it.", ["A note."], Analyst);
        report.CarryTerm("asb", Analyst);
        var next = Next(report);
        (next.Introduction, next.Notes.Single(), next.Glossary.Single()).ShouldBe(("About it.", "A note.", "asb"));
        next.Parts.Select(part => part.Slug).ShouldBe(["national"]);
        next.Only().ShouldNotBeSameAs(report.Only());
        next.Editing(Colleague).Rename("Another title");
        report.Only().Title.ShouldBe("Reduce homicide");
    }

    [Fact]
    public void StartNext_Measures_KeepTheirTitlesAndLoseTheirVerdicts()
    {
        var row = Next(Complete()).Only().Assessments.Single();
        row.Title.ShouldBe("Police recorded homicide offences");
        (row.Trend, row.Benchmark).ShouldBe((null, null));
    }

    [Fact]
    public void StartNext_Charts_AreDrawnAlikeWithTheirWords()
    {
        var report = Complete();
        report.Editing().Redraw("volume", new ReportChart(
            "volume",
            "Homicide",
            ChartValue.Rate,
            new Month(2019, 4),
            [MeasureSlug.Parse("homicide")],
            [ChartComparator.National],
            ["Mind the break."])
        {
            AlternativeText = "A line that falls.",
            Summary = "It fell.",
        });
        var chart = Next(report).Only().Charts.Single();
        (chart.Slug, chart.Value, chart.From).ShouldBe(("volume", ChartValue.Rate, new Month(2019, 4)));
        chart.Comparators.ShouldBe([ChartComparator.National]);
        chart.Notes.ShouldBe(["Mind the break."]);
        (chart.AlternativeText, chart.Summary).ShouldBe(("A line that falls.", "It fell."));
    }

    [Fact]
    public void LeaveOut_AMeasure_TakesItsRowWhatIsStatedAndItsCharts()
    {
        var report = Complete();
        var draft = report.Editing();
        draft.Add(Row("kept"));
        draft.State([MeasureSlug.Parse("homicide"), MeasureSlug.Parse("stated")]);
        draft.Add(new ReportChart(
            "both", "Both", ChartValue.Count, new Month(2018, 4), [MeasureSlug.Parse("homicide"), MeasureSlug.Parse("kept")])
        {
            AlternativeText = "Two lines.",
            AlignedWith = "volume",
        });

        report.LeaveOut([MeasureSlug.Parse("homicide")], Colleague);

        var section = report.Only();
        section.Assessments.Select(row => row.Measure.ToString()).ShouldBe(["kept"]);
        section.StatedMeasures.Select(measure => measure.ToString()).ShouldBe(["stated"]);
        var chart = section.Charts.Single();
        (chart.Slug, chart.AlternativeText, chart.AlignedWith).ShouldBe(("both", null, null));
        chart.Measures.Select(measure => measure.ToString()).ShouldBe(["kept"]);
        section.LastAuthor.ShouldBe(Colleague);
    }

    [Fact]
    public void LeaveOut_WhatNoSectionHas_ChangesNothing()
    {
        var report = Complete();
        var revision = report.Only().Revision;

        report.LeaveOut([MeasureSlug.Parse("other")], Colleague);

        report.Only().Revision.ShouldBe(revision);
        report.Only().LastAuthor.ShouldBe(Analyst);
    }

    [Fact]
    public void StartNext_Actions_GoOnUnlessTheyEnded()
    {
        var report = Complete();
        var draft = report.Editing();
        draft.Add(new PlannedAction("done", ActionState.Completed, "Done.") { Reason = "It was." });
        draft.Add(new PlannedAction("stopped", ActionState.Stopped, "Stopped.") { Reason = "No money." });
        draft.Add(new PlannedAction("old", ActionState.Continuing, "Goes on.") { Reason = "Half done." });
        var actions = Next(report).Only().Actions;
        actions.Select(action => action.Key).ShouldBe(["plan", "old"]);
        actions.ShouldAllBe(action => action.State == ActionState.Continuing && action.Reason == null);
    }

    [Fact]
    public void StartNext_Comments_AreOfferedToBeRewritten()
    {
        var next = Next(Complete());
        var comment = next.Only().Comments.Single();
        (comment.Text, comment.CarriedText, comment.IsUnchanged).ShouldBe(("Offences fell.", "Offences fell.", true));
        next.Editing(Colleague).RewriteComment(comment.Key, "Offences rose.");
        comment.IsUnchanged.ShouldBeFalse();
        comment.CarriedText.ShouldBe("Offences fell.");
    }

    [Fact]
    public void StartNext_Unwritten_CannotBeReviewed() =>
        Should.Throw<ReportRefusedException>(() => Next(Complete()).Submit()).Problems.Count.ShouldBe(2);

    private static Report Next(Report report) =>
        report.StartNext(Period.QuarterEnding(new Month(2025, 6)), ["home-office-2026-09"], Colleague);
}
