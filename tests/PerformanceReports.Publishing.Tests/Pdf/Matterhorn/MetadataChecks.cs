using System.Text;
using System.Xml.Linq;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>XMP: checkpoint 06; ISO 19005-3, 6.6.</summary>
internal static class MetadataChecks
{
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";
    private static readonly XNamespace Accessible = "http://www.aiim.org/pdfua/ns/id/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>The schemas that archives know without a description (ISO 19005-3, 6.6.2.3.1).</summary>
    private static readonly XNamespace[] Known =
        [Core, Archive, Rdf, "http://ns.adobe.com/xap/1.0/", "http://ns.adobe.com/pdf/1.3/", "adobe:ns:meta/"];

    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        if (!pdf.Catalog.TryGetValue("Metadata", out var metadata))
        {
            return ["06-001: the document has no XMP metadata"];
        }

        var stream = (ReadStream)pdf.Objects.Resolve(metadata)!;
        var packet = XDocument.Parse(Encoding.UTF8.GetString(stream.Bytes).Trim('\uFEFF'));
        string Of(XName name) => packet.Descendants(name).FirstOrDefault()?.Value.Trim() ?? "";
        var title = pdf.Objects.Text(pdf.Information["Title"]).Trim();
        return
        [
            .. Unless(Of(Accessible + "part") == "1", "06-002: the file does not claim to be PDF/UA-1"),
            .. Unless(
                Of(Archive + "part") == "3" && Of(Archive + "conformance") == "A",
                "PDF/A 6.6.4: the file does not claim to be PDF/A-3A"),
            .. Unless(
                Of(Core + "title").Length > 0 && Of(Core + "title") == title,
                "06-003: the title is missing or another than in the document's information"),
            .. Described(packet),
        ];
    }

    /// <summary>Every property of a schema that archives do not know is described in the file.</summary>
    private static IEnumerable<string> Described(XDocument packet)
    {
        var described = packet.Descendants(Schema + "namespaceURI")
            .SelectMany(schema => schema.Parent!.Descendants(Property + "name")
                .Select(name => XNamespace.Get(schema.Value) + name.Value))
            .ToHashSet();
        return packet.Root!.Elements(Rdf + "RDF").Elements(Rdf + "Description").Elements()
            .Select(property => property.Name)
            .Where(name => !Known.Contains(name.Namespace) && !described.Contains(name)
                && !name.NamespaceName.StartsWith("http://www.aiim.org/pdfa/ns/extension", StringComparison.Ordinal))
            .Select(name => $"PDF/A 6.6.2.3: {name} is not described");
    }
}
