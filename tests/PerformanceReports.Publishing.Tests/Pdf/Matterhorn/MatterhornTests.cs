using System.Text;
using PerformanceReports.Publishing.Pdf;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

public sealed class MatterhornTests
{
    private static readonly PublishedReport Report = SampleReport.Create();

    public static TheoryData<string> Kinds => ["whole", "large print", "section", "draft", "bare", "hostile"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Create_AReportOfAnyKind_HasNoFaultThatAProgramCanFind(string kind) =>
        MatterhornProtocol.Faults(Make(kind)).ShouldBeEmpty();

    [Theory]
    [InlineData("<pdfuaid:part>1<", "<pdfuaid:part>2<", "06-002")]
    [InlineData("<pdfaid:conformance>A<", "<pdfaid:conformance>B<", "PDF/A 6.6.4")]
    [InlineData("<pdfaProperty:name>version<", "<pdfaProperty:name>xxxxxxx<", "PDF/A 6.6.2.3")]
    [InlineData("<dc:title>", "<dc:titlo>", "06-003")]
    public void Faults_AFileThatWasSpoilt_NamesTheCondition(string right, string wrong, string condition)
    {
        var file = Encoding.Latin1.GetString(Make("whole")).Replace(right, wrong);
        file = file.Replace("</dc:title>", wrong == "<dc:titlo>" ? "</dc:titlo>" : "</dc:title>");
        MatterhornProtocol.Faults(Encoding.Latin1.GetBytes(file)).ShouldContain(fault => fault.StartsWith(condition));
    }

    private static byte[] Make(string kind)
    {
        var options = new ReportPdfOptions
        {
            Address = "https://performance.example.gov.uk/reports/2025-03/v2",
            Sha256 = PublishedDocuments.Sha256(PublishedDocuments.Write(Report)),
            Attachments = ReportPdfAttachments.Of(Report),
        };
        return kind switch
        {
            "whole" => ReportPdf.Create(Report, options).Content,
            "large print" => ReportPdf.Create(Report, options with { Edition = ReportPdfEdition.LargePrint }).Content,
            "section" => ReportPdf.Create(Report, options with { Section = "neighbourhood" }).Content,
            "draft" => ReportPdf.Create(Report, options with { Watermark = "Draft, not published" }).Content,
            "bare" => ReportPdf.Create(Report with { Parts = [], Glossary = [], Extracts = [] }).Content,
            _ => ReportPdf.Create(HostileReport.Create(), options).Content,
        };
    }
}
