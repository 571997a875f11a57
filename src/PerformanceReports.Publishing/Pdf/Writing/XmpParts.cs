using System.Xml;
using System.Xml.Linq;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>The pieces that XMP is made of.</summary>
internal static class XmpParts
{
    public static XNamespace Rdf { get; } = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// <summary>A description of the file in the words of some schemas.</summary>
    public static XElement Description(params ReadOnlySpan<(string Prefix, XNamespace Schema)> schemas)
    {
        var description = new XElement(Rdf + "Description", new XAttribute(Rdf + "about", ""));
        foreach (var (prefix, schema) in schemas)
        {
            description.Add(new XAttribute(XNamespace.Xmlns + prefix, schema));
        }

        return description;
    }

    /// <summary>Text that could be given in several languages.</summary>
    public static XElement Alternative(string text) => new(
        Rdf + "Alt", new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), Text(text)));

    /// <summary>A "Seq" or a "Bag" of one.</summary>
    public static XElement List(string kind, string text) => new(Rdf + kind, new XElement(Rdf + "li", Text(text)));

    /// <summary>XML 1.0 has no place for control characters and lone surrogates, not even escaped.</summary>
    public static string Text(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Utf16SequenceLength == 2 || (XmlConvert.IsXmlChar((char)rune.Value) && rune.Value >= ' ')
            ? rune.ToString()
            : " "));
}
