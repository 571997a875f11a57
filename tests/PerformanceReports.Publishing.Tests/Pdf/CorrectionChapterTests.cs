using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>What the PDF says of a correction, and of what stands behind texts and actions.</summary>
public sealed class CorrectionChapterTests
{
    private static readonly PublishedReport Sample = SampleReport.Create();

    [Fact]
    public void Render_ACorrection_SaysWhatWhyAndEveryDifference()
    {
        var chapter = Chapter(Sample)!;
        chapter.All("P").Select(paragraph => paragraph.Text)
            .ShouldBe([
                "The change on a year for burglary.",
                "A figure was counted twice.",
                "Found by comparing the two published documents.",
            ]);
        chapter.All("TBody").Single().All("TR").Select(row => string.Join('|', row.Kids.Select(cell => cell.Text))).ShouldBe(
        [
            "Reduce neighbourhood crime",
            "Burglary, change on a year|up 20%|up 10%",
            "Comment: added|–|See the guarantee.",
        ]);
        chapter.All("Link").Single().Text.ShouldBe("Reduce neighbourhood crime");
    }

    [Fact]
    public void Render_ACorrectionWithoutDifferences_SaysSo() =>
        Chapter(Sample with { Differences = new PublishedDifferences(1, []) })!.Text
            .ShouldContain("No text and no figure differs from version 1.");

    [Fact]
    public void Render_AFirstVersion_HasNoSuchChapter() =>
        Chapter(Sample with { Version = 1, CorrectionNote = null, CorrectionReason = null, Differences = null })
            .ShouldBeNull();

    [Fact]
    public void Render_AnActionWithAReason_SaysItBelow()
    {
        var action = new PdfReader(ReportPdf.Render(Sample)).Root.All("LBody")
            .Single(item => item.Text.StartsWith("Keep working", StringComparison.Ordinal));
        action.All("P").Select(paragraph => paragraph.Text).ShouldBe([
            "Keep working with partners. Continuing since the report for March 2024.",
            "The funding goes on to March 2026.",
        ]);
    }

    [Fact]
    public void Render_ATextWithABoundFigure_ShowsItAndSaysWhereItIsFrom()
    {
        var root = new PdfReader(ReportPdf.Render(Sample)).Root;
        root.All("LBody").ShouldContain(item => item.Text == "See the guarantee: 4,581 offences.");
        root.All("LBody").ShouldContain(item => item.Text == "4,581: Police recorded burglary offences, offences, "
            + "Avon and Somerset, 12 months to March 2025. Home Office edition of June 2026.");
    }

    private static StructureNode? Chapter(PublishedReport report) => new PdfReader(ReportPdf.Render(report)).Root
        .All("Sect").SingleOrDefault(node => node.Kids is [{ Role: "H2" } heading, ..]
            && heading.Text.StartsWith("Corrected", StringComparison.Ordinal));
}
