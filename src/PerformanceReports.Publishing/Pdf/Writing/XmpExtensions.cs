using System.Xml.Linq;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// Describes, inside the file, those of its schemas that archives do not know by themselves (ISO 19005-3, 6.6.2.3).
/// </summary>
internal static class XmpExtensions
{
    private static readonly XNamespace Extension = "http://www.aiim.org/pdfa/ns/extension/";
    private static readonly XNamespace Schema = "http://www.aiim.org/pdfa/ns/schema#";
    private static readonly XNamespace Property = "http://www.aiim.org/pdfa/ns/property#";

    /// <summary>The claim to be accessible.</summary>
    public static XNamespace Accessible { get; } = "http://www.aiim.org/pdfua/ns/id/";

    /// <summary>What a copy is checked by.</summary>
    public static XNamespace Publication { get; } = "urn:performance-reports:publication#";

    public static XElement Write()
    {
        var description = XmpParts.Description(
            ("pdfaExtension", Extension), ("pdfaSchema", Schema), ("pdfaProperty", Property));
        description.Add(new XElement(Extension + "schemas", new XElement(
            XmpParts.Rdf + "Bag",
            Described(
                "PDF/UA Universal Accessibility Schema",
                Accessible,
                "pdfuaid",
                ("part", "Integer", "internal", "Indicates, which part of ISO 14289 standard is followed")),
            Described(
                "Publication of a performance report",
                Publication,
                "publication",
                ("version", "Integer", "external", "The version of the publication, 1 for the first"),
                ("address", "Text", "external", "Where this version of the publication stays"),
                ("documentSha256", "Text", "external", "SHA-256 of the document that this file is drawn from")))));
        return description;
    }

    private static XElement Described(
        string name,
        XNamespace address,
        string prefix,
        params (string Name, string Type, string Category, string Meaning)[] properties) => Resource(
            new XElement(Schema + "schema", name),
            new XElement(Schema + "namespaceURI", address.NamespaceName),
            new XElement(Schema + "prefix", prefix),
            new XElement(Schema + "property", new XElement(
                XmpParts.Rdf + "Seq",
                properties.Select(property => Resource(
                    new XElement(Property + "name", property.Name),
                    new XElement(Property + "valueType", property.Type),
                    new XElement(Property + "category", property.Category),
                    new XElement(Property + "description", property.Meaning))))));

    private static XElement Resource(params object[] content) =>
        new(XmpParts.Rdf + "li", [new XAttribute(XmpParts.Rdf + "parseType", "Resource"), .. content]);
}
