using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>What the PDF says of the report before.</summary>
public sealed class SinceLastReportChapterTests
{
    private static readonly PdfReader Pdf = new(ReportPdf.Render(SampleReport.Create()));

    [Fact]
    public void Render_VerdictsThatChanged_SayWhatTheyWere()
    {
        var table = Chapter("Since the report for March 2024").All("Table").Single();
        var rows = table.All("TBody").Single().All("TR").ToList();
        rows[0].Text.ShouldBe("Better rank");
        rows[1].Kids[0].Text.ShouldBe(SampleReport.Burglary);
        rows[1].Kids[1].Kids.Select(part => part.Text).ShouldBe(["Reducing", "was increasing"]);
        rows[1].Kids[2].Kids.Select(part => part.Text).ShouldBe(["4th of 8", "was 7th"]);
        rows[1].All("Figure").Single().AlternativeText.ShouldBe("From 7th to 4th of 8");
        rows[1].Kids[4].Kids.Select(part => part.Text).ShouldBe(["Similar to", "was above"]);
        rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Render_MeasuresThatCameAndWent_NamesThem()
    {
        var chapter = Chapter("Since the report for March 2024");
        chapter.All("P").Select(paragraph => paragraph.Text).ShouldContain(
            "Of 1 measure that both reports carry, 1 has another verdict. The printed rank is better for 1 and worse for none.");
        chapter.Text.ShouldContain("New measures: Overall satisfaction.");
        chapter.Text.ShouldContain("No longer reported: Public confidence.");
    }

    [Fact]
    public void Render_PlannedActions_CountsThoseThatAreNoLongerListed()
    {
        var table = Chapter("The quarter at a glance").All("Table").Last();
        table.All("THead").Single().All("TH").Select(cell => cell.Text)
            .ShouldBe(["Priority", "New", "Continuing", "Completed", "No longer listed"]);
        table.All("TBody").Single().All("TR").Select(row => string.Join('|', row.Kids.Select(cell => cell.Text))).ShouldBe(
        [
            "Reduce neighbourhood crime|1|1|0|1",
            "Scrutiny, performance and learning|0|0|1|0",
            "Priorities without actions in this report|0|0|0|2",
            "All|1|1|1|3",
        ]);
    }

    [Fact]
    public void Create_LargePrint_CountsPlannedActionsInOneCell()
    {
        var options = new ReportPdfOptions { Edition = ReportPdfEdition.LargePrint };
        var root = new PdfReader(ReportPdf.Create(SampleReport.Create(), options).Content).Root;
        var table = root.All("Table").Single(table => table.Text.StartsWith("PriorityNumbers", StringComparison.Ordinal));
        table.All("TBody").Single().All("TR").First().Kids[1].Kids.Select(part => part.Text)
            .ShouldBe(["New: 1", "Continuing: 1", "Completed: 0", "No longer listed: 1"]);
    }

    [Fact]
    public void Render_TheFirstReport_IsComparedWithNone()
    {
        var first = new PdfReader(ReportPdf.Render(SampleReport.Create() with { Since = null }));
        first.Root.Text.ShouldNotContain("Since the report for March", Case.Sensitive);
        first.Root.Text.ShouldNotContain("March 2024:");
        first.Root.Text.ShouldNotContain("No longer listed");
    }

    [Fact]
    public void Render_ChartsThatShareATimeAxis_StandOnOnePage()
    {
        var pages = new[] { "volume", "rate" }.Select(slug => Pdf.Root.All("Figure")
            .Single(figure => figure.AlternativeText!.Contains($"The line of {slug} falls", StringComparison.Ordinal))
            .Marks.Single().Page);
        pages.Distinct().ShouldHaveSingleItem();
    }

    private static StructureNode Chapter(string title) =>
        Pdf.Root.All("Sect").Single(node => node.Kids is [{ Role: "H2" } heading, ..] && heading.Text == title);
}
