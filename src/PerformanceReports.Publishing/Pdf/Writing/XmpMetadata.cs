using System.Globalization;
using System.Security;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>The file's description of itself as XMP (ISO 16684-1), which search engines and archives read.</summary>
internal static class XmpMetadata
{
    public static byte[] Write(PdfProperties properties, string producer)
    {
        var date = properties.Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var language = Escape(properties.Language);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
               <dc:format>application/pdf</dc:format>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(properties.Title)}</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>{Escape(properties.Author)}</rdf:li></rdf:Seq></dc:creator>
               <dc:description>
                <rdf:Alt><rdf:li xml:lang="x-default">{Escape(properties.Subject)}</rdf:li></rdf:Alt>
               </dc:description>
               <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
               <pdf:Producer>{Escape(producer)}</pdf:Producer>
               <xmp:CreateDate>{date}</xmp:CreateDate>
               <xmp:ModifyDate>{date}</xmp:ModifyDate>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """.ReplaceLineEndings("\n"));
    }

    private static string Escape(string text) =>
        SecurityElement.Escape(string.Concat(text.Select(Allowed)));

    /// <summary>XML 1.0 has no place for control characters and lone surrogates, not even escaped.</summary>
    private static char Allowed(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' ? ' ' : character;
}
