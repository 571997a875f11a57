using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Checking;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Checking;

/// <summary>Each rule both ways: where it speaks, with what and where, and where it is silent.</summary>
public sealed class ReportChecklistTests
{
    private const string Fitting = "2nd/3 MSG (similar to MSG average rates)";

    private static readonly DateTimeOffset Later = new(2025, 6, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Of_AFinishedReport_HasNothing()
    {
        var report = Finished(Chart(ChartComparator.SimilarGroup));
        var checklist = Checklist(report);
        checklist.Items.ShouldBeEmpty();
        checklist.Blocks.ShouldBeFalse();
        PublishedReportBuilder.Build(report, Sources(AllForces()), Stamp).ShouldNotBeNull();
    }

    [Fact]
    public void Of_AVerdictThatIsNotGiven_IsAnErrorAtItsRow()
    {
        var errors = Checklist(Report([new Assessment(Burglary.Slug, "Burglary", null, null)])).Errors.ToList();
        errors.Count.ShouldBe(2);
        errors.ShouldAllBe(error => error.Target == At(ChecklistPlace.Measure, "burglary"));
    }

    [Fact]
    public void Of_AVerdictThatDiffersWithoutAReason_IsAnErrorAtItsRow()
    {
        var row = new Assessment(
            Burglary.Slug,
            "Burglary",
            TrendVerdict.Parse("Stable"),
            BenchmarkVerdict.Parse("3rd/3 MSG (above MSG average)"));
        var error = Checklist(Report([row])).Errors.ShouldHaveSingleItem();
        error.What.ShouldStartWith("The verdict says 3rd of 3; the figures give 2nd of 3.");
        error.Remedy.ShouldBe("Give a reason for the benchmark, or change it.");
        error.Target.ShouldBe(At(ChecklistPlace.Measure, "burglary"));
    }

    [Fact]
    public void Of_AVerdictThatDiffersWithAReason_IsFine() =>
        Checklist(Report([Row(Burglary, "3rd/3 MSG (above MSG average rates)")])).Items.ShouldBeEmpty();

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "1st/8 MSG (above MSG average rates)", "1st of 8 is the lowest value")]
    [InlineData(Polarity.LowerIsBetter, "8th/8 MSG (below MSG average rates)", "8th of 8 is the highest value")]
    [InlineData(Polarity.HigherIsBetter, "1st/8 MSG (below MSG average rates)", "1st of 8 is the highest value")]
    [InlineData(Polarity.HigherIsBetter, "8th/8 MSG (above MSG average rates)", "8th of 8 is the lowest value")]
    [InlineData(Polarity.NoJudgement, "1st/8 MSG (above MSG average rates)", "1st of 8 is the lowest value")]
    public void Of_ARankThatThePositionContradicts_IsAnError(Polarity polarity, string verdict, string what) =>
        OfVerdict(polarity, verdict).Errors.ShouldHaveSingleItem().What.ShouldContain(what);

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "1st/8 MSG (below MSG average rates)")]
    [InlineData(Polarity.LowerIsBetter, "8th/8 MSG (above MSG average rates)")]
    [InlineData(Polarity.LowerIsBetter, "1st/8 MSG (similar to MSG average rates)")]
    [InlineData(Polarity.HigherIsBetter, "1st/8 MSG (above MSG average rates)")]
    [InlineData(Polarity.HigherIsBetter, "8th/8 MSG (below MSG average rates)")]
    [InlineData(Polarity.LowerIsBetter, "2nd/8 MSG (above MSG average rates)")]
    public void Of_ARankThatFitsThePosition_IsFine(Polarity polarity, string verdict) =>
        OfVerdict(polarity, verdict).Items.ShouldBeEmpty();

    [Fact]
    public void Of_FiguresThatEndTooEarly_IsAnErrorAtTheRow()
    {
        var sources = Sources(AllForces(March.AddMonths(-3)));
        var error = ReportChecklist.Of(Finished(), sources, Later).Errors.ShouldHaveSingleItem();
        error.What.ShouldBe("The figures held end with December 2024; the report needs them to March 2025.");
        error.Target.ShouldBe(At(ChecklistPlace.Measure, "burglary"));
    }

    [Fact]
    public void Of_FiguresThatEndTooEarlyAndANoteThatSaysWhy_IsFine()
    {
        var noted = new Assessment(
            Burglary.Slug, "Burglary", TrendVerdict.Parse("Stable"), BenchmarkVerdict.Parse(Fitting), "They come late.");
        ReportChecklist.Of(Report([noted]), Sources(AllForces(March.AddMonths(-3))), Later).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Of_QuarterlyFiguresInAReportThatEndsBetweenQuarters_NeedsTheLastQuarterOnly()
    {
        var report = new Report(Period.QuarterEnding(new Month(2025, 5)), "Performance report", [], Author);
        var part = new ReportPart("national", "National measures");
        var section = new ReportSection("crime", "Reduce crime") { ActionsIntroduction = "None." };
        report.Add(part, Author);
        report.Add(part, section, Author);
        report.Add(section, Row(Burglary, Fitting), Author);
        ReportChecklist.Of(report, Sources(AllForces()), Later).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Of_OtherForcesThatEndEarlier_IsAWarningWithoutANote()
    {
        var own = Published(
            March, [.. Quarters(Burglary, Own, March, 5, 5, 5, 5, 5, 5, 5, 5), .. Others(March.AddMonths(-3))]);
        var report = Finished(Chart(ChartComparator.SimilarGroup));
        var warnings = ReportChecklist.Of(report, Sources(own), Later).Warnings.ToList();
        warnings.Select(warning => warning.Target).ShouldBe(
            [At(ChecklistPlace.Measure, "burglary"), At(ChecklistPlace.Chart, "burglary")]);
        warnings[0].What.ShouldBe(
            "The comparison with other forces is of the 12 months to December 2024, before the report's.");
        warnings[1].What.ShouldBe(
            "The figures of the most similar group end with December 2024, before the report's period does.");
        var noted = Finished(Chart(["It comes late."], ChartComparator.SimilarGroup));
        ReportChecklist.Of(noted, Sources(own), Later).Warnings.ShouldHaveSingleItem()
            .Target.ShouldBe(At(ChecklistPlace.Measure, "burglary"));
    }

    [Theory]
    [InlineData("burglary", true)]
    [InlineData("A chart of burglary.", true)]
    [InlineData("Burglary rises from 5 to 20.", false)]
    [InlineData(null, false)]
    public void Of_AlternativeText_MustSayMoreThanTheTitle(string? text, bool isError)
    {
        var chart = new ReportChart(
            "burglary", "Burglary", ChartValue.Count, March.AddMonths(-12), [Burglary.Slug],
            [ChartComparator.SimilarGroup], ["A note."])
        {
            AlternativeText = text,
        };
        Checklist(Finished(chart)).Errors.Any(error => error.What.Contains("alternative text", StringComparison.Ordinal))
            .ShouldBe(isError);
    }

    [Fact]
    public void Of_AChartOfOneLine_IsAWarning()
    {
        var warning = Checklist(Finished(Chart())).Warnings.ShouldHaveSingleItem();
        warning.What.ShouldBe("It shows one line alone.");
        warning.Target.ShouldBe(At(ChecklistPlace.Chart, "burglary"));
    }

    [Fact]
    public void Of_AChartThatCannotBeDrawn_IsAnError() =>
        ReportChecklist.Of(Finished(Chart(ChartComparator.SimilarGroup)), Sources(), Later)
            .Errors.ShouldHaveSingleItem().What.ShouldContain("has nothing to draw");

    [Fact]
    public void Of_AMeasureThatIsNotHeld_IsAnErrorWhereItIsNamed()
    {
        var gone = MeasureSlug.Parse("gone");
        var row = new Assessment(gone, "Gone", TrendVerdict.Parse("Stable"), BenchmarkVerdict.Parse("Not available"));
        var chart = new ReportChart("gone", "Gone", ChartValue.Count, March.AddMonths(-12), [gone, Burglary.Slug]);
        Checklist(Report([row], chart)).Errors.Select(error => error.Target)
            .ShouldBe([At(ChecklistPlace.Measure, "gone"), At(ChecklistPlace.Chart, "gone")]);
    }

    [Fact]
    public void Of_AReferenceWithoutAFigure_IsAnErrorAtItsText()
    {
        var report = Finished();
        report.Edit(report.Sections().Single(), Author).AddComment("It was {{burglry.count}}.");
        var error = Checklist(report).Errors.ShouldHaveSingleItem();
        error.Where.ShouldBe("Reduce crime, comment 1");
        error.What.ShouldBe(
            "{{burglry.count}} stands for no figure. No measure is named burglry. Did you mean burglary?");
        error.Target.ShouldBe(At(ChecklistPlace.Comment, "1"));
    }

    [Theory]
    [InlineData("It was {{burglary.count}}.")]
    [InlineData("There were 20 burglaries in the MSG.")]
    public void Of_ATextThatIsRight_IsFine(string text)
    {
        var report = Finished();
        report.CarryTerm("msg", Author);
        report.Edit(report.Sections().Single(), Author).AddComment(text);
        Checklist(report).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("There were 31 burglaries.", "The text says 31 of Burglary; the figures held give 20")]
    [InlineData("The XYZ met.", "XYZ is used")]
    public void Of_ATextWithANumberOrAnAcronymThatIsNotHeld_IsAWarning(string text, string what)
    {
        var report = Finished();
        report.Edit(report.Sections().Single(), Author).AddComment(text);
        var checklist = Checklist(report);
        checklist.Warnings.ShouldHaveSingleItem().What.ShouldContain(what);
        checklist.Blocks.ShouldBeFalse();
    }

    [Fact]
    public void Of_ACommentThatWasCarriedOver_IsDoubtedUntilItIsRewritten()
    {
        var before = Finished();
        before.Edit(before.Sections().Single(), Author).AddComment("There were 95 cases.");
        var next = before.StartNext(Period.QuarterEnding(March.AddMonths(3)), [], Author);
        var section = next.Sections().Single();
        var checklist = ReportChecklist.Of(next, Sources(AllForces(March.AddMonths(3))), Later.AddMonths(3));
        checklist.Warnings.Select(warning => warning.What).ShouldBe(
        [
            "The number 95 stands as it did in the last report: \"There were 95 cases.\"",
            "It says the same as in the report before.",
        ]);
        next.Edit(section, Author).RewriteComment(section.Comments[0].Key, "There were 97 cases.");
        ReportChecklist.Of(next, Sources(AllForces(March.AddMonths(3))), Later.AddMonths(3)).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("A plan is in place.", null, 2, true)]
    [InlineData("A plan is in place.", null, 1, false)]
    [InlineData("A new plan is in place.", null, 2, false)]
    [InlineData("A plan is in place.", "Half of it is done.", 2, false)]
    public void Of_AnActionWithoutChange_IsAWarningAfterThreeQuarters(
        string text, string? reason, int before, bool warns)
    {
        var report = Finished();
        var edit = report.Edit(report.Sections().Single(), Author);
        edit.RewriteAction("plan", ActionState.Continuing, text, reason);
        var earlier = Enumerable.Range(1, before).Reverse().Select(quarters => Earlier(quarters)).ToList();
        var items = ReportChecklist.Of(report, Sources(AllForces()) with { Earlier = earlier }, Later).Items;
        items.Any(item => item.Target == At(ChecklistPlace.Action, "plan")).ShouldBe(warns);
    }

    [Fact]
    public void Of_AnEmptyReport_IsAnError() =>
        ReportChecklist.Of(new Report(Period.QuarterEnding(March), "Performance report", [], Author), Sources(), Later)
            .Errors.ShouldHaveSingleItem().Target.Place.ShouldBe(ChecklistPlace.Report);

    [Fact]
    public void Of_AnEmptySection_IsAnErrorOfThatSection()
    {
        var report = Finished();
        report.Add(report.Parts[0], new ReportSection("empty", "Empty"), Author);
        var checklist = Checklist(report);
        checklist.ForSection("empty").Count.ShouldBe(2);
        checklist.ForSection("empty").ShouldAllBe(item => item.Severity == ChecklistSeverity.Error);
        checklist.ForSection("crime").ShouldBeEmpty();
    }

    [Fact]
    public void Of_AnExtractOrATermThatIsNotHeld_IsAnError()
    {
        var report = new Report(Period.QuarterEnding(March), "Performance report", ["gone"], Author);
        report.CarryTerm("missing", Author);
        Checklist(report).Errors.Select(error => error.Target.Key).ShouldBe([null, "gone", "missing"]);
    }

    [Fact]
    public void Of_AReportWhosePeriodIsNotOver_IsAWarningUntilItIs()
    {
        var report = Finished();
        ReportChecklist.Of(report, Sources(AllForces()), new DateTimeOffset(2025, 3, 31, 12, 0, 0, TimeSpan.Zero))
            .Warnings.ShouldHaveSingleItem().What.ShouldBe("Its period is not over yet: it ends with March 2025.");
        ReportChecklist.Of(report, Sources(AllForces()), new DateTimeOffset(2025, 4, 1, 12, 0, 0, TimeSpan.Zero))
            .Items.ShouldBeEmpty();
    }

    [Fact]
    public void Of_ACorrectionWithoutANote_IsAnErrorUntilItIsWritten()
    {
        var report = Finished();
        report.Submit();
        report.Approve("approver");
        report.MarkPublished(Later);
        report.BeginCorrection(Author);
        Checklist(report).Errors.ShouldHaveSingleItem().Target.Place.ShouldBe(ChecklistPlace.Correction);
        report.ExplainCorrection(new CorrectionNote("A number.", "It was wrong."), Author);
        Checklist(report).Errors.ShouldBeEmpty();
    }

    private static Report Finished(params ReportChart[] charts) => Report([Row(Burglary, Fitting)], charts);

    private static ReportChecklist Checklist(Report report) => ReportChecklist.Of(report, Sources(AllForces()), Later);

    private static ChecklistTarget At(ChecklistPlace place, string key) => new(place, "crime", key);

    /// <summary>A verdict on a measure of which no figures are held, so that only its own words can be wrong.</summary>
    private static ReportChecklist OfVerdict(Polarity polarity, string verdict)
    {
        var measure = new Measure(MeasureSlug.Parse("judged"), "Judged", MeasureUnit.Count, polarity, Cadence.Monthly);
        var sources = Sources();
        return ReportChecklist.Of(
            Report([Row(measure, verdict)]), sources with { Measures = [.. sources.Measures, measure] }, Later);
    }

    private static ReportChart Chart(params ChartComparator[] comparators) => Chart([], comparators);

    private static ReportChart Chart(string[] notes, params ChartComparator[] comparators) => new(
        "burglary", "Burglary", ChartValue.Rate, March.AddMonths(-3), [Burglary.Slug], comparators, notes);

    /// <summary>
    /// Own 20 offences a year of 1,000 residents, Kent 10 of 1,000, Essex 60 of 2,000: 2nd of 3, at the average.
    /// </summary>
    private static Extract AllForces() => AllForces(March);

    private static Extract AllForces(Month end) =>
        Published(end, [.. Quarters(Burglary, Own, end, 5, 5, 5, 5, 5, 5, 5, 5), .. Others(end)]);

    private static IEnumerable<Figure> Others(Month end) =>
    [
        .. Quarters(Burglary, Kent, end, 3, 3, 2, 2, 3, 3, 2, 2),
        .. Quarters(Burglary, Essex, end, 15, 15, 15, 15, 15, 15, 15, 15),
    ];

    private static PublishedReport Earlier(int quarters)
    {
        return PublishedReportBuilder.Build(Finished(), Sources(AllForces()), Stamp) with
        {
            Period = new PublishedPeriod(
                March.AddMonths(-3 * quarters).ToString(), "", "", March.FirstDay, March.LastDay),
        };
    }
}
