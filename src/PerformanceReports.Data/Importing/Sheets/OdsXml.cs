using System.Globalization;
using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>The names of OpenDocument's elements, and what they have in common.</summary>
internal static class OdsXml
{
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /// <summary>How often a row or a cell stands there: programs write equal ones once.</summary>
    public static int Repeated(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Math.Max(1, times)
            : 1;

    /// <summary>Whether the reader stands at the start of an element.</summary>
    public static bool IsStart(XmlReader xml, string space, string name) =>
        xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == space;
}
