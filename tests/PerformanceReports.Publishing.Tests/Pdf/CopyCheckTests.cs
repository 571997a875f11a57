using System.Text;
using System.Xml.Linq;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>What a copy carries by which it is checked: address, version, digest, data files.</summary>
public sealed class CopyCheckTests
{
    private const string Address = "https://performance.example.gov.uk/reports/2025-03/v2";
    private static readonly XNamespace Publication = "urn:performance-reports:publication#";
    private static readonly PublishedReport Report = SampleReport.Create();
    private static readonly string Digest = PublishedDocuments.Sha256(PublishedDocuments.Write(Report));

    private static readonly PdfReader Pdf = new(ReportPdf.Create(Report, new ReportPdfOptions
    {
        Address = Address,
        Sha256 = Digest,
        Attachments = ReportPdfAttachments.Of(Report),
    }).Content);

    [Fact]
    public void Create_APublishedReport_PrintsAddressVersionAndDigestOnItsLastPage()
    {
        var words = Pdf.Root.All("Sect").Last().Text;
        words.ShouldContain("This is version 2, published on 29 May 2025.");
        words.ShouldContain(Address);
        words.Replace(" ", "").ShouldContain(Digest);
        Pdf.Root.All("Figure").Last().AlternativeText.ShouldBe($"QR code of the address {Address}");
    }

    [Fact]
    public void Create_APublishedReport_CarriesThemInItsMetadata()
    {
        var metadata = ((ReadStream)Pdf.Objects.Resolve(Pdf.Catalog["Metadata"])!).Bytes;
        var description = XDocument.Parse(Encoding.UTF8.GetString(metadata).Trim('\uFEFF'));
        description.Descendants(Publication + "address").Single().Value.ShouldBe(Address);
        description.Descendants(Publication + "version").Single().Value.ShouldBe("2");
        description.Descendants(Publication + "documentSha256").Single().Value.ShouldBe(Digest);
    }

    [Fact]
    public void Create_APublishedReport_CarriesTheFilesThatTheSiteOffers()
    {
        var files = Pdf.Objects.Array(Pdf.Catalog["AF"]).Select(Pdf.Objects.Dictionary).ToList();
        files.Select(file => $"{Pdf.Objects.Text(file["UF"])} {((Name)file["AFRelationship"]!).Value}")
            .ShouldBe(["data.csv Data", "data.csv-metadata.json Supplement", "data.json Alternative"]);
        var streams = files.Select(file =>
            (ReadStream)Pdf.Objects.Resolve(Pdf.Objects.Dictionary(file["EF"])["F"])!).ToList();
        streams.Select(stream => ((Name)stream.Dictionary["Subtype"]!).Value)
            .ShouldBe(["text#2Fcsv", "application#2Fcsvm+json", "application#2Fjson"]);
        streams.ShouldAllBe(stream => Pdf.Objects.Text(
            Pdf.Objects.Dictionary(stream.Dictionary["Params"])["ModDate"]) == "D:20250529093000+01'00'");
        streams[0].Bytes.ShouldBe(ReportCsv.Write(Report));
    }

    [Fact]
    public void Create_WithoutTheSitesAddress_PrintsThePathAndNoCode()
    {
        var options = new ReportPdfOptions { Address = "/reports/2025-03/v2", Sha256 = Digest };
        var pdf = new PdfReader(ReportPdf.Create(Report, options).Content);
        pdf.Root.Text.ShouldContain("at /reports/2025-03/v2 of the site that publishes it.");
        pdf.Root.All("Figure").ShouldNotContain(figure => figure.AlternativeText!.Contains("QR code"));
    }
}
