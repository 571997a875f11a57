using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Reports.Review;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports.Review;

public sealed class ReviewCommentTests
{
    public static TheoryData<ReportStatus> Closed => AllBut(ReportStatus.Draft, ReportStatus.InReview);

    public static TheoryData<ReportItem> Items =>
    [
        new ReportItem(ReportItemKind.Measure, "homicide"),
        new ReportItem(ReportItemKind.Chart, "volume"),
        new ReportItem(ReportItemKind.Action, "plan"),
        new ReportItem(ReportItemKind.Comment, "1"),
    ];

    [Theory]
    [MemberData(nameof(Items))]
    public void On_AnyItem_NamesSectionAndItem(ReportItem item)
    {
        var comment = ReviewComment.On(At(ReportStatus.InReview), Section, item, " Is it so? ", Approver, Now);
        comment.Section.ShouldBe(Section);
        comment.Item.ShouldBe(item);
        comment.Text.ShouldBe("Is it so?");
        comment.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void On_TheReport_NamesNoSection()
    {
        var comment = ReviewComment.On(At(ReportStatus.InReview), "Too long.", Approver, Now);
        comment.Section.ShouldBeNull();
        comment.Item.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void On_AnItemThatIsNotThere_Refuses(ReportItem item) =>
        Refused(() => ReviewComment.On(
            At(ReportStatus.InReview), Section, item with { Key = "gone" }, "Why?", Approver, Now))
            .ShouldContain("comment on the section instead");

    [Fact]
    public void On_ASectionThatIsNotThere_Refuses() =>
        Refused(() => ReviewComment.On(At(ReportStatus.InReview), "gone", item: null, "Why?", Approver, Now))
            .ShouldContain("no section gone");

    [Theory]
    [MemberData(nameof(Closed))]
    public void On_AReportThatIsPastReview_Refuses(ReportStatus status) =>
        Refused(() => ReviewComment.On(At(status), "Why?", Approver, Now)).ShouldContain("takes no review comments");

    [Fact]
    public void On_AReportInReview_CountsSoThatAnApproverIsTold()
    {
        var report = At(ReportStatus.InReview);
        var before = report.Revision;
        ReviewComment.On(report, "Why?", Approver, Now);
        report.Revision.ShouldBe(before + 1);
    }

    [Fact]
    public void On_ADraft_LeavesItUnchanged()
    {
        var report = Complete();
        var before = report.Revision;
        ReviewComment.On(report, "Why?", Approver, Now);
        report.Revision.ShouldBe(before);
    }

    [Fact]
    public void On_WithoutText_SaysWhatIsMissing() =>
        Should.Throw<ArgumentException>(() => ReviewComment.On(Complete(), " ", Approver, Now))
            .Message.ShouldContain("The review comment is empty");

    [Fact]
    public void Reply_Open_HoldsTheAnswerAndStaysOpen()
    {
        var comment = Open();
        comment.Reply("It is.", Analyst, Now.AddHours(1));
        (comment.Answer, comment.AnsweredBy, comment.AnsweredAt).ShouldBe(("It is.", Analyst, Now.AddHours(1)));
        comment.IsOpen.ShouldBeTrue();
        comment.Revision.ShouldBe(1);
    }

    [Fact]
    public void Reply_Resolved_Refuses() => Refused(() => Resolved().Reply("It is.", Analyst, Now)).ShouldContain("reopen");

    [Fact]
    public void Resolve_Open_SaysWhoAndWhen()
    {
        var comment = Resolved();
        comment.IsOpen.ShouldBeFalse();
        (comment.ResolvedBy, comment.ResolvedAt).ShouldBe((Approver, Now));
    }

    [Fact]
    public void Resolve_Twice_Refuses() => Refused(() => Resolved().Resolve(Analyst, Now)).ShouldContain("by Approver");

    [Fact]
    public void Reopen_Resolved_BlocksAgain()
    {
        var comment = Resolved();
        comment.Reopen(At(ReportStatus.InReview));
        comment.IsOpen.ShouldBeTrue();
        comment.ResolvedAt.ShouldBeNull();
    }

    [Fact]
    public void Reopen_Open_Refuses() => Refused(() => Open().Reopen(Complete())).ShouldContain("open already");

    [Theory]
    [MemberData(nameof(Closed))]
    public void Reopen_AReportThatIsPastReview_RefusesAndStaysResolved(ReportStatus status)
    {
        var comment = Resolved();
        Refused(() => comment.Reopen(At(status))).ShouldContain("takes no review comments");
        comment.IsOpen.ShouldBeFalse();
    }

    private static ReviewComment Open() => ReviewComment.On(Complete(), "Is it so?", Approver, Now);

    private static ReviewComment Resolved()
    {
        var comment = Open();
        comment.Resolve(Approver, Now);
        return comment;
    }

    private static string Refused(Action move) => Should.Throw<ReportRefusedException>(move).Message;
}
