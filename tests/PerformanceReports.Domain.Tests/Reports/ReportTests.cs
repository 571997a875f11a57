using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using static PerformanceReports.Domain.Tests.Reports.SampleReports;

namespace PerformanceReports.Domain.Tests.Reports;

public sealed class ReportTests
{
    [Fact]
    public void Report_FromDraftToPublished_PassesEveryStep()
    {
        var report = Complete();
        report.Submit();
        report.Status.ShouldBe(ReportStatus.InReview);
        report.Approve(Approver);
        report.Status.ShouldBe(ReportStatus.Approved);
        report.ApprovedBy.ShouldBe(Approver);
        report.MarkPublished(Now);
        report.Status.ShouldBe(ReportStatus.Published);
    }

    [Fact]
    public void Submit_AnEmptyReport_Refuses() =>
        Should.Throw<ReportRefusedException>(() => Draft().Submit()).Message.ShouldContain("is empty");

    [Fact]
    public void Submit_WithErrors_ListsWhereAndWhatToDo()
    {
        var report = Draft();
        var part = new ReportPart("national", "National measures");
        report.Add(part, Analyst);
        report.Add(part, new ReportSection("homicide", "Reduce homicide"), Analyst);
        var refusal = Should.Throw<ReportRefusedException>(() => report.Submit());
        refusal.Problems.Select(problem => problem.Where).ShouldBe(["Reduce homicide", "Reduce homicide"]);
        refusal.Message.ShouldContain("say why there are none");
        report.Status.ShouldBe(ReportStatus.Draft);
    }

    [Fact]
    public void Submit_APartWithoutSections_Refuses()
    {
        var report = Complete();
        report.Add(new ReportPart("local", "Local plan"), Analyst);
        Should.Throw<ReportRefusedException>(() => report.Submit()).Problems.Single().Where.ShouldBe("Local plan");
    }

    [Fact]
    public void Submit_AChartAlignedWithNothing_Refuses()
    {
        var report = Complete();
        var section = report.Sections().First();
        var chart = new ReportChart("rate", "Rate", ChartValue.Rate, new Month(2018, 4), [MeasureSlug.Parse("homicide")])
        {
            AlignedWith = "count",
        };
        report.Add(section, chart, Analyst);
        Should.Throw<ReportRefusedException>(() => report.Submit()).Message.ShouldContain("aligned with count");
    }

    [Fact]
    public void Approve_ByItsLastAuthor_Refuses()
    {
        var report = Complete();
        report.Submit();
        Should.Throw<ReportRefusedException>(() => report.Approve(Analyst)).Message.ShouldContain("Someone else");
        report.Status.ShouldBe(ReportStatus.InReview);
    }

    [Theory]
    [InlineData(ReportStatus.InReview)]
    [InlineData(ReportStatus.Approved)]
    public void ReturnToDraft_OnTheWay_TakesTheApprovalBack(ReportStatus status)
    {
        var report = At(status);
        report.ReturnToDraft();
        report.Status.ShouldBe(ReportStatus.Draft);
        report.ApprovedBy.ShouldBeNull();
    }

    [Theory]
    [InlineData(ReportStatus.InReview)]
    [InlineData(ReportStatus.Approved)]
    [InlineData(ReportStatus.Published)]
    public void Add_NotADraft_RefusesAndChangesNothing(ReportStatus status)
    {
        var report = At(status);
        var section = report.Sections().First();
        var comments = section.Comments.Count;
        var revision = report.Revision;
        Should.Throw<ReportRefusedException>(() => report.Add(section, new Comment("Late."), Analyst));
        section.Comments.Count.ShouldBe(comments);
        report.Revision.ShouldBe(revision);
    }

    [Fact]
    public void Add_ASectionTwice_Refuses()
    {
        var report = Complete();
        Should.Throw<ReportRefusedException>(
            () => report.Add(report.Parts[0], new ReportSection(Section, "Again"), Analyst))
            .Message.ShouldContain("already");
    }

    [Fact]
    public void Add_AMeasureWhereThereAreNone_Refuses()
    {
        var report = Complete();
        var section = new ReportSection("scrutiny", "Scrutiny") { NoMeasures = "None represents it." };
        report.Add(report.Parts[0], section, Analyst);
        Should.Throw<ReportRefusedException>(() => report.Add(section, Row(), Analyst));
    }

    [Fact]
    public void Add_ToASection_CountsItsRevisionAndNamesItsAuthor()
    {
        var report = Complete();
        var section = report.Sections().First();
        var (ofReport, ofSection) = (report.Revision, section.Revision);
        report.Add(section, new Comment("More."), "second analyst");
        section.Revision.ShouldBe(ofSection + 1);
        section.LastAuthor.ShouldBe("second analyst");
        report.Revision.ShouldBe(ofReport);
        report.LastAuthor.ShouldBe(Analyst);
        report.LastAuthors().ShouldBe(["second analyst", Analyst]);
    }

    [Fact]
    public void NewChart_FiveSeries_Refuses() =>
        Should.Throw<ArgumentException>(() => new ReportChart(
            "workforce",
            "Workforce",
            ChartValue.Percentage,
            new Month(2018, 4),
            new[] { "a", "b", "c", "d", "e" }.Select(MeasureSlug.Parse))).Message.ShouldContain("5 series");

    [Fact]
    public void NewChart_SeveralMeasuresWithAComparator_Refuses() =>
        Should.Throw<ArgumentException>(() => new ReportChart(
            "workforce",
            "Workforce",
            ChartValue.Percentage,
            new Month(2018, 4),
            new[] { "a", "b" }.Select(MeasureSlug.Parse),
            [ChartComparator.National])).Message.ShouldContain("a comparator belongs to one");
}
