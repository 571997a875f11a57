using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class SectionDraftTests
{
    private static readonly MeasureSlug Homicide = MeasureSlug.Parse("homicide");

    [Fact]
    public void AnyChange_OfASection_CountsOnceInItAndNotInTheReport()
    {
        var report = Complete();
        var section = report.Only();
        var draft = report.Editing(Colleague);
        Action[] changes =
        [
            () => draft.Rename("Reduce killings"),
            () => draft.State([Homicide, Homicide]),
            () => draft.IntroduceActions("Two are planned."),
            () => draft.Add(Row("rape")),
            () => draft.Judge(Homicide, Judged("Increasing")),
            () => draft.Add(Chart("rate")),
            () => draft.Redraw("volume", Chart("other")),
            () => draft.AddAction("Another."),
            () => draft.RewriteAction("plan", ActionState.Completed, "Done.", "It was."),
            () => draft.AddComment("More."),
            () => draft.RewriteComment("1", "Less."),
            () => draft.Move(new ReportItem(ReportItemKind.Chart, "rate"), 0),
            () => draft.Remove(new ReportItem(ReportItemKind.Chart, "rate")),
        ];
        var ofReport = report.Revision;
        foreach (var change in changes)
        {
            var before = section.Revision;
            change();
            section.Revision.ShouldBe(before + 1);
        }

        report.Revision.ShouldBe(ofReport);
        section.LastAuthor.ShouldBe(Colleague);
        section.StatedMeasures.ShouldBe([Homicide]);
        section.Charts.Single().Slug.ShouldBe("volume");
    }

    [Fact]
    public void AnyChange_ThatIsRefused_LeavesTheSectionAndItsAuthor()
    {
        var report = Complete();
        var section = report.Only();
        var draft = report.Editing(Colleague);
        (Action Change, string Says)[] refusals =
        [
            (() => draft.SayNoMeasures("None."), "has measures"),
            (() => draft.Add(Row()), "already"),
            (() => draft.Add(Chart()), "already"),
            (() => draft.Add(new PlannedAction("plan", ActionState.New, "Again.")), "already"),
            (() => draft.Judge(MeasureSlug.Parse("rape"), Judged("Increasing")), "no measure rape"),
            (() => draft.Redraw("rate", Chart()), "no chart rate"),
            (() => draft.RewriteAction("gone", ActionState.New, "Text.", null), "no action gone"),
            (() => draft.RewriteComment("9", "Text."), "no comment 9"),
            (() => draft.Remove(new ReportItem(ReportItemKind.Comment, "9")), "no comment 9"),
            (() => draft.Move(new ReportItem(ReportItemKind.Comment, "1"), 1), "no place 2"),
            (() => draft.Move(new ReportItem(ReportItemKind.Comment, "1"), -1), "no place 0"),
        ];
        var before = section.Revision;
        foreach (var (change, says) in refusals)
        {
            Should.Throw<ReportRefusedException>(change).Message.ShouldContain(says);
        }

        section.Revision.ShouldBe(before);
        section.LastAuthor.ShouldBe(Analyst);
    }

    [Fact]
    public void AnyText_TooLong_ChangesNothing()
    {
        var report = Complete();
        var section = report.Only();
        var draft = report.Editing(Colleague);
        Action[] changes =
        [
            () => draft.Rename(new string('a', ReportSection.TitleLength + 1)),
            () => draft.IntroduceActions(new string('a', ReportSection.TextLength + 1)),
            () => draft.AddComment(new string('a', Comment.TextLength + 1)),
            () => draft.RewriteComment("1", " "),
            () => draft.AddAction(new string('a', PlannedAction.TextLength + 1)),
            () => draft.RewriteAction("plan", ActionState.New, "T.", new string('a', PlannedAction.ReasonLength + 1)),
            () => draft.Judge(Homicide, Judged("Increasing") with { Note = new string('a', Assessment.NoteLength + 1) }),
        ];
        var before = section.Revision;
        foreach (var change in changes)
        {
            Should.Throw<ArgumentException>(change);
        }

        section.Revision.ShouldBe(before);
        section.Comments.Single().Text.ShouldBe("Offences fell.");
        section.Actions.Single().Text.ShouldBe("A plan is in place.");
        section.Assessments.Single().Trend.ShouldBe(TrendVerdict.Parse("Stable"));
    }

    [Fact]
    public void AddComment_AfterTheLastWasTakenAway_GivesANameThatNoneHad()
    {
        var report = Complete();
        var draft = report.Editing();
        var first = draft.AddComment("More.");
        draft.Remove(new ReportItem(ReportItemKind.Comment, first));
        draft.AddComment("Once more.").ShouldNotBe(first);
    }

    [Fact]
    public void AddAction_InTwoReports_GivesKeysOfTheirOwn()
    {
        var report = Complete();
        var key = report.Editing().AddAction("Another.");
        key.ShouldStartWith("homicide-2025-03-");
        report.Editing().AddAction("A third.").ShouldNotBe(key);
    }

    [Fact]
    public void AddAction_InASectionOfALongName_KeepsTheKeyShortEnough()
    {
        var report = Complete();
        var section = new ReportSection(new string('a', 100), "A long name");
        report.Add(report.Parts[0], section, Analyst);
        var key = report.Edit(section, Analyst).AddAction("Another.");
        key.Length.ShouldBeLessThanOrEqualTo(100);
        key.ShouldEndWith("-2025-03-1");
    }

    [Fact]
    public void SayNoMeasures_Blank_AllowsMeasuresAgain()
    {
        var report = Complete();
        var section = new ReportSection("scrutiny", "Scrutiny") { NoMeasures = "None represents it." };
        report.Add(report.Parts[0], section, Analyst);
        var draft = report.Edit(section, Analyst);
        Should.Throw<ReportRefusedException>(() => draft.Add(Row())).Message.ShouldContain("take that away");
        draft.SayNoMeasures(" ");
        draft.Add(Row());
        section.Assessments.Count.ShouldBe(1);
    }

    [Fact]
    public void Judge_WithoutAVerdict_IsAProblemOfThatItem()
    {
        var report = Complete();
        report.Editing().Judge(Homicide, Judged("Increasing") with { Trend = null });
        var problem = report.Problems().Single();
        problem.Item.ShouldBe(new ReportItem(ReportItemKind.Measure, "homicide"));
        problem.What.ShouldContain("no verdict on its trend");
    }

    [Fact]
    public void RewriteAction_EndedWithoutAReason_IsAProblemOfThatItem()
    {
        var report = Complete();
        report.Editing().RewriteAction("plan", ActionState.Stopped, "A plan is in place.", null);
        report.Problems().Single().Item.ShouldBe(new ReportItem(ReportItemKind.Action, "plan"));
    }

    private static Verdicts Judged(string trend) => new(
        "Police recorded homicide offences",
        TrendVerdict.Parse(trend),
        TrendReason: null,
        BenchmarkVerdict.Parse("Not available"),
        BenchmarkReason: null,
        Note: null);
}
