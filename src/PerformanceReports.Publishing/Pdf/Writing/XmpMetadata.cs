using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// The file's description of itself as XMP (ISO 16684-1), which search engines and archives read, with its claims to be
/// PDF/A-3A (ISO 19005-3, 6.6.4) and PDF/UA-1 (ISO 14289-1, clause 5).
/// </summary>
internal static class XmpMetadata
{
    private static readonly XNamespace Meta = "adobe:ns:meta/";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Basic = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace Pdf = "http://ns.adobe.com/pdf/1.3/";
    private static readonly XNamespace Archive = "http://www.aiim.org/pdfa/ns/id/";

    public static byte[] Write(PdfProperties properties, string producer)
    {
        var packet = new XElement(
            Meta + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", Meta),
            new XElement(
                XmpParts.Rdf + "RDF",
                new XAttribute(XNamespace.Xmlns + "rdf", XmpParts.Rdf),
                Description(properties, producer),
                Claims(),
                Provenance(properties.Provenance),
                XmpExtensions.Write()));

        // Two blanks of indentation and line feeds whatever the machine: the same report is the same bytes.
        var text = packet.ToString(SaveOptions.None).ReplaceLineEndings("\n");
        return Encoding.UTF8.GetBytes(
            $"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n{text}\n<?xpacket end=\"r\"?>");
    }

    private static XElement Description(PdfProperties properties, string producer)
    {
        var date = properties.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var description = XmpParts.Description(("dc", Core), ("pdf", Pdf), ("xmp", Basic));
        description.Add(
            new XElement(Core + "format", "application/pdf"),
            new XElement(Core + "title", XmpParts.Alternative(properties.Title)),
            new XElement(Core + "creator", XmpParts.List("Seq", properties.Author)),
            new XElement(Core + "description", XmpParts.Alternative(properties.Subject)),
            new XElement(Core + "language", XmpParts.List("Bag", properties.Language)),
            new XElement(Pdf + "Producer", XmpParts.Text(producer)),
            new XElement(Basic + "CreateDate", date),
            new XElement(Basic + "ModifyDate", date));
        if (properties.Provenance.Address is { } address)
        {
            description.Add(new XElement(Core + "identifier", XmpParts.Text(address)));
        }

        return description;
    }

    private static XElement Claims()
    {
        var description = XmpParts.Description(("pdfaid", Archive), ("pdfuaid", XmpExtensions.Accessible));
        description.Add(
            new XElement(Archive + "part", "3"),
            new XElement(Archive + "conformance", "A"),
            new XElement(XmpExtensions.Accessible + "part", "1"));
        return description;
    }

    private static XElement Provenance(PdfProvenance provenance)
    {
        var description = XmpParts.Description(("publication", XmpExtensions.Publication));
        description.Add(new XElement(
            XmpExtensions.Publication + "version",
            provenance.Version.ToString(CultureInfo.InvariantCulture)));
        if (provenance.Address is { } address)
        {
            description.Add(new XElement(XmpExtensions.Publication + "address", XmpParts.Text(address)));
        }

        if (provenance.Sha256 is { } digest)
        {
            description.Add(new XElement(XmpExtensions.Publication + "documentSha256", XmpParts.Text(digest)));
        }

        return description;
    }
}
