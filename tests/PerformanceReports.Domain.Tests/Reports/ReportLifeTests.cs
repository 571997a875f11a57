using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class ReportLifeTests
{
    public static TheoryData<ReportStatus> NotDraft => AllBut(ReportStatus.Draft);

    public static TheoryData<ReportStatus> NotInReview => AllBut(ReportStatus.InReview);

    public static TheoryData<ReportStatus> NotApproved => AllBut(ReportStatus.Approved);

    public static TheoryData<ReportStatus> NotPublished => AllBut(ReportStatus.Published);

    public static TheoryData<ReportStatus> NotOnTheWay => AllBut(ReportStatus.InReview, ReportStatus.Approved);

    public static TheoryData<ReportStatus> NotOnceBeen => AllBut(ReportStatus.Published, ReportStatus.Withdrawn);

    [Theory]
    [MemberData(nameof(NotDraft))]
    public void Submit_NotADraft_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.Submit()).ShouldContain("cannot be submitted for review");

    [Theory]
    [MemberData(nameof(NotOnTheWay))]
    public void ReturnToDraft_NotOnTheWay_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.ReturnToDraft()).ShouldContain("cannot be returned to draft");

    [Theory]
    [MemberData(nameof(NotInReview))]
    public void Approve_NotInReview_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.Approve(Approver)).ShouldContain("cannot be approved");

    [Theory]
    [MemberData(nameof(NotApproved))]
    public void Schedule_NotApproved_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.Schedule(Now.AddDays(1), Now)).ShouldContain("cannot be scheduled");

    [Theory]
    [MemberData(nameof(NotApproved))]
    public void MarkPublished_NotApproved_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.MarkPublished(Now)).ShouldContain("cannot be published");

    [Theory]
    [MemberData(nameof(NotOnceBeen))]
    public void BeginCorrection_NeverPublished_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.BeginCorrection(Analyst)).ShouldContain("has nothing to correct");

    [Theory]
    [MemberData(nameof(NotPublished))]
    public void Withdraw_NotPublished_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.Withdraw()).ShouldContain("cannot be withdrawn");

    [Fact]
    public void Withdraw_WhileACorrectionIsMade_LetsItGoOnAndBringTheReportBack()
    {
        var report = Corrected();
        report.Withdraw();
        report.IsWithdrawn.ShouldBeTrue();
        report.Status.ShouldBe(ReportStatus.Draft);
        Refused(report, again => again.Withdraw()).ShouldContain("cannot be withdrawn again");
        report.ExplainCorrection(new CorrectionNote("A name was taken out.", "It should not be read."), Analyst);
        report.Submit();
        report.Approve(Approver);
        report.MarkPublished(Now);
        report.IsWithdrawn.ShouldBeFalse();
        report.Status.ShouldBe(ReportStatus.Published);
    }

    [Fact]
    public void AbandonCorrection_OfAWithdrawnReport_LeavesItWithdrawn()
    {
        var report = At(ReportStatus.Withdrawn);
        report.BeginCorrection(Analyst);
        report.AbandonCorrection();
        report.Status.ShouldBe(ReportStatus.Withdrawn);

        var withdrawnMeanwhile = Corrected();
        withdrawnMeanwhile.Withdraw();
        withdrawnMeanwhile.AbandonCorrection();
        withdrawnMeanwhile.Status.ShouldBe(ReportStatus.Withdrawn);
    }

    [Fact]
    public void Submit_WithWhatACheckFound_RefusesAndListsItBesideItsOwnProblems()
    {
        var report = Complete();
        report.Add(new ReportPart("local", "Local plan"), Analyst);
        var found = new ReportProblem("Reduce homicide", "The figures end in February.", "Import March.");
        var refusal = Should.Throw<ReportRefusedException>(() => report.Submit([found]));
        refusal.Problems.Select(problem => problem.Where).ShouldBe(["Local plan", "Reduce homicide"]);
        report.Status.ShouldBe(ReportStatus.Draft);
    }

    [Fact]
    public void Submit_ACorrectionWithoutANote_Refuses()
    {
        var refusal = Should.Throw<ReportRefusedException>(() => Corrected().Submit());
        refusal.Problems.Single().What.ShouldContain("does not say what changed and why");
    }

    [Fact]
    public void Submit_ACorrectionWithItsNote_IsInReview()
    {
        var report = Corrected();
        report.ExplainCorrection(new CorrectionNote("A count.", "It was counted twice."), Analyst);
        report.Submit();
        report.Status.ShouldBe(ReportStatus.InReview);
        report.IsCorrection.ShouldBeTrue();
    }

    [Fact]
    public void Approve_ByTheLastAuthorOfOneSection_RefusesWhateverTheCapitals()
    {
        var report = Complete();
        report.Editing(Colleague).AddComment("One more.");
        report.Submit();
        Refused(report, held => held.Approve("COLLEAGUE")).ShouldContain("the last to change Reduce homicide");
    }

    [Fact]
    public void Approve_ByTheLastAuthorOfTheReportAsAWhole_Refuses()
    {
        var report = Complete();
        report.Editing(Colleague).AddComment("One more.");
        report.Submit();
        Refused(report, held => held.Approve(Analyst)).ShouldContain("the last to change the report");
    }

    [Fact]
    public void Approve_WithAnOpenReviewComment_RefusesUntilItIsResolved()
    {
        var report = At(ReportStatus.InReview);
        var comment = ReviewComment.On(report, Section, item: null, "Is it so?", Approver, Now);
        Should.Throw<ReportRefusedException>(() => report.Approve(Approver, [comment])).Message.ShouldContain("is open");
        comment.Resolve(Approver, Now);
        report.Approve(Approver, [comment]);
        report.Status.ShouldBe(ReportStatus.Approved);
    }

    [Fact]
    public void Approve_WithTwoOpenReviewComments_SaysHowMany()
    {
        var report = At(ReportStatus.InReview);
        ReviewComment[] comments =
            [ReviewComment.On(report, "One.", Approver, Now), ReviewComment.On(report, "Two.", Approver, Now)];
        Should.Throw<ReportRefusedException>(() => report.Approve(Approver, comments))
            .Message.ShouldStartWith("2 review comments are open.");
    }

    [Fact]
    public void ReturnToDraft_Scheduled_TakesApprovalAndTimeBack()
    {
        var report = At(ReportStatus.Approved);
        report.Schedule(Now.AddDays(1), Now);
        report.ReturnToDraft();
        report.ApprovedBy.ShouldBeNull();
        report.PublishAt.ShouldBeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Schedule_ATimeThatHasCome_Refuses(int seconds) =>
        Refused(At(ReportStatus.Approved), report => report.Schedule(Now.AddSeconds(seconds), Now))
            .ShouldContain("has passed");

    [Fact]
    public void Schedule_Again_TakesTheLaterTime()
    {
        var report = At(ReportStatus.Approved);
        report.Schedule(Now.AddDays(1), Now);
        report.Schedule(Now.AddDays(2), Now);
        report.PublishAt.ShouldBe(Now.AddDays(2));
    }

    [Fact]
    public void Unschedule_WithoutATime_Refuses() =>
        Refused(At(ReportStatus.Approved), report => report.Unschedule()).ShouldContain("No time of publication is set");

    [Fact]
    public void Unschedule_WithATime_StaysApproved()
    {
        var report = At(ReportStatus.Approved);
        report.Schedule(Now.AddDays(1), Now);
        report.Unschedule();
        report.PublishAt.ShouldBeNull();
        report.Status.ShouldBe(ReportStatus.Approved);
    }

    [Fact]
    public void MarkPublished_OneTickEarly_Refuses()
    {
        var report = At(ReportStatus.Approved);
        report.Schedule(Now.AddDays(1), Now);
        Refused(report, held => held.MarkPublished(Now.AddDays(1).AddTicks(-1))).ShouldContain("has not come");
    }

    [Fact]
    public void MarkPublished_AtItsTime_CountsTheVersionAndForgetsTheTime()
    {
        var report = At(ReportStatus.Approved);
        report.Schedule(Now.AddDays(1), Now);
        report.MarkPublished(Now.AddDays(1));
        report.Status.ShouldBe(ReportStatus.Published);
        report.PublishedVersions.ShouldBe(1);
        report.PublishAt.ShouldBeNull();
        report.IsCorrection.ShouldBeFalse();
    }

    [Theory]
    [InlineData(ReportStatus.Published)]
    [InlineData(ReportStatus.Withdrawn)]
    public void BeginCorrection_OncePublished_IsADraftOfTheNextVersion(ReportStatus status)
    {
        var report = At(status);
        report.BeginCorrection(Colleague);
        report.Status.ShouldBe(ReportStatus.Draft);
        report.IsCorrection.ShouldBeTrue();
        report.ApprovedBy.ShouldBeNull();
        report.Correction.ShouldBeNull();
        report.LastAuthor.ShouldBe(Colleague);
    }

    [Fact]
    public void BeginCorrection_OfACorrection_ForgetsTheNoteOfTheOneBefore()
    {
        var report = Corrected();
        report.ExplainCorrection(new CorrectionNote("A count.", "It was counted twice."), Analyst);
        report.Submit();
        report.Approve(Approver);
        report.MarkPublished(Now);
        report.PublishedVersions.ShouldBe(2);
        report.Correction.ShouldNotBeNull();
        report.BeginCorrection(Analyst);
        report.Correction.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(NotDraft))]
    public void ExplainCorrection_NotADraft_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.ExplainCorrection(new CorrectionNote("What.", "Why."), Analyst))
            .ShouldContain("cannot be changed");

    [Fact]
    public void ExplainCorrection_NeverPublished_Refuses() =>
        Refused(Complete(), report => report.ExplainCorrection(new CorrectionNote("What.", "Why."), Analyst))
            .ShouldContain("no correction to explain");

    [Fact]
    public void AbandonCorrection_Unchanged_IsPublishedAsBefore()
    {
        var report = Corrected();
        report.AbandonCorrection();
        report.Status.ShouldBe(ReportStatus.Published);
        report.PublishedVersions.ShouldBe(1);
    }

    [Fact]
    public void AbandonCorrection_AChangedSection_Refuses()
    {
        var report = Corrected();
        report.Editing().AddComment("Added.");
        Refused(report, held => held.AbandonCorrection()).ShouldContain("would lose them");
    }

    [Fact]
    public void AbandonCorrection_ANoteWritten_Refuses()
    {
        var report = Corrected();
        report.ExplainCorrection(new CorrectionNote("What.", "Why."), Analyst);
        Refused(report, held => held.AbandonCorrection()).ShouldContain("would lose them");
    }

    [Fact]
    public void AbandonCorrection_ASectionAddedAndTakenAway_Refuses()
    {
        var report = Corrected();
        var section = new ReportSection("burglary", "Reduce burglary");
        report.Add(report.Parts[0], section, Analyst);
        report.Remove(section, Analyst);
        Refused(report, held => held.AbandonCorrection()).ShouldContain("would lose them");
    }

    [Fact]
    public void AbandonCorrection_ADraftThatWasNeverPublished_Refuses() =>
        Refused(Complete(), report => report.AbandonCorrection()).ShouldContain("no correction to give up");

    [Theory]
    [MemberData(nameof(NotDraft))]
    public void AbandonCorrection_NotADraft_Refuses(ReportStatus status) =>
        Refused(At(status), report => report.AbandonCorrection()).ShouldContain("no correction to give up");

    [Fact]
    public void AnyMove_OfAReport_CountsInTheReportAndInEachSection()
    {
        Counts(Complete(), report => report.Submit());
        Counts(At(ReportStatus.InReview), report => report.ReturnToDraft());
        Counts(At(ReportStatus.InReview), report => report.Approve(Approver));
        Counts(At(ReportStatus.Approved), report => report.Schedule(Now.AddDays(1), Now));
        Counts(At(ReportStatus.Approved), report => report.MarkPublished(Now));
        Counts(At(ReportStatus.Published), report => report.BeginCorrection(Analyst));
        Counts(At(ReportStatus.Published), report => report.Withdraw());
        Counts(Corrected(), report => report.AbandonCorrection());
    }

    private static void Counts(Report report, Action<Report> move)
    {
        var (ofReport, ofSection) = (report.Revision, report.Only().Revision);
        move(report);
        report.Revision.ShouldBe(ofReport + 1);
        report.Only().Revision.ShouldBe(ofSection + 1);
    }

    // A refusal changes nothing, whatever it is about.
    private static string Refused(Report report, Action<Report> move)
    {
        var before = (report.Status, report.Revision, report.PublishAt, report.ApprovedBy, report.PublishedVersions);
        var message = Should.Throw<ReportRefusedException>(() => move(report)).Message;
        (report.Status, report.Revision, report.PublishAt, report.ApprovedBy, report.PublishedVersions).ShouldBe(before);
        return message;
    }
}
