using PerformanceReports.Publishing.Pdf;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>What other programs make of the PDF.</summary>
public sealed class ToolTests
{
    private static readonly PublishedReport Report = SampleReport.Create();

    public static TheoryData<string> Kinds => ["whole", "large print", "section", "draft", "hostile"];

    [TheoryForTool("qpdf", "qpdf")]
    [MemberData(nameof(Kinds))]
    public void Create_AReportOfAnyKind_PassesQpdf(string kind) => Tool.WithFile(Make(kind), path =>
    {
        var (code, output, errors) = Tool.Run("qpdf", "--check", path);
        (code == 0 ? "" : output + errors).ShouldBe("");
        return code;
    });

    [FactForTool("pdfinfo", "poppler-utils")]
    public void Create_AReport_HasItsStructureInTheEyesOfPoppler()
    {
        var (code, output, errors) = Tool.WithFile(
            Make("whole"), path => Tool.Run("pdfinfo", "-enc", "UTF-8", "-struct-text", path));
        code.ShouldBe(0);
        errors.ShouldBe("");
        var lines = output.Split('\n').Select(line => line.Trim()).ToList();
        lines.ShouldContain("\"Reduce neighbourhood crime\"");
        lines.Count(line => line.StartsWith("Figure", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
        lines.Count(line => line == "Table" || line.StartsWith("Table \"", StringComparison.Ordinal))
            .ShouldBeGreaterThan(4);
        lines.Count(line => line == "H1 (block)").ShouldBe(1);
    }

    [FactForTool("pdfinfo", "poppler-utils")]
    public void Create_AReport_SaysToPopplerThatItIsTagged()
    {
        var (_, output, _) = Tool.WithFile(Make("whole"), path => Tool.Run("pdfinfo", path));
        output.ShouldContain("Tagged:          yes");
        output.ShouldContain("Page size:       595.276 x 841.89 pts (A4)");
    }

    private static byte[] Make(string kind) => kind switch
    {
        "large print" => ReportPdf.Create(
            Report, new ReportPdfOptions { Edition = ReportPdfEdition.LargePrint }).Content,
        "section" => ReportPdf.Create(Report, new ReportPdfOptions { Section = "neighbourhood" }).Content,
        "draft" => ReportPdf.Create(Report, new ReportPdfOptions { Watermark = "Draft, not published" }).Content,
        "hostile" => ReportPdf.Render(HostileReport.Create()),
        _ => ReportPdf.Create(
            Report, new ReportPdfOptions { Attachments = ReportPdfAttachments.Of(Report) }).Content,
    };
}
