using PerformanceReports.Publishing.Pdf.Composing;
using PerformanceReports.Publishing.Pdf.Layout;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf;

/// <summary>
/// Makes the PDF of a published report: composed as a semantic document, laid out on pages, written as tagged PDF 1.7
/// that claims to be PDF/UA-1 and PDF/A-3A. The same report with the same options gives the same bytes.
/// </summary>
public static class ReportPdf
{
    /// <summary>The PDF's bytes.</summary>
    public static byte[] Render(PublishedReport report) => Create(report).Content;

    /// <summary>The PDF with what is known of it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What it is to be; the whole report on A4 where left out.</param>
    /// <exception cref="ArgumentException">The report has no section of the name that the options give.</exception>
    public static ReportPdfFile Create(PublishedReport report, ReportPdfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= new ReportPdfOptions();
        var design = options.Edition == ReportPdfEdition.LargePrint ? PageDesign.LargePrint : PageDesign.Standard;
        var laidOut = DocumentLayout.Lay(ReportComposer.Compose(report, options), design);
        var content = PdfDocumentWriter.Write(laidOut.Document);
        return new ReportPdfFile(
            content,
            laidOut.Document.Pages.Count,
            [.. laidOut.Missing.Select(codePoint => $"U+{codePoint:X4}")]);
    }
}
