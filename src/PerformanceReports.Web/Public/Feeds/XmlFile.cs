using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PerformanceReports.Web.Public.Feeds;

/// <summary>Writes XML as a file: UTF-8 without a byte order mark, the same bytes for the same content.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Write(XElement root)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            new XDocument(root).Save(writer);
        }

        return bytes.ToArray();
    }
}
