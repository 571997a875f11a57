using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>
/// The cells of a workbook's sheet that hold an error such as #REF!. The library gives nothing for them, as for empty
/// cells, and a broken formula must not pass for a figure that was left open.
/// </summary>
internal static class XlsxErrors
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings Settings =
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The errors of a sheet by row from 1 and column from 0. Sheets without any are not parsed for it.</summary>
    public static IReadOnlyDictionary<(int Row, int Column), string> In(string name, byte[] content, int sheet)
    {
        using var archive = ZipGuard.OpenArchive(name, content);
        var errors = new Dictionary<(int, int), string>();
        if (PartOf(archive, sheet) is { } part && HoldsErrors(part))
        {
            Read(part, errors);
        }

        return errors;
    }

    private static ZipArchiveEntry? PartOf(ZipArchive archive, int sheet)
    {
        var id = Elements(archive, "xl/workbook.xml", "sheet", xml => xml.GetAttribute("id", Relations))
            .ElementAtOrDefault(sheet);
        var target = Elements(archive, "xl/_rels/workbook.xml.rels", "Relationship", xml => (
                Id: xml.GetAttribute("Id"), Target: xml.GetAttribute("Target")))
            .FirstOrDefault(relation => relation.Id is not null && relation.Id == id).Target;
        return target is null ? null : archive.GetEntry(target.StartsWith('/') ? target[1..] : $"xl/{target}");
    }

    private static List<T> Elements<T>(ZipArchive archive, string part, string element, Func<XmlReader, T> read)
    {
        var found = new List<T>();
        if (archive.GetEntry(part) is { } entry)
        {
            using var xml = XmlReader.Create(entry.Open(), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
                {
                    found.Add(read(xml));
                }
            }
        }

        return found;
    }

    private static bool HoldsErrors(ZipArchiveEntry part)
    {
        var mark = " t=\"e\""u8;
        using var stream = part.Open();
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(mark) >= 0)
            {
                return true;
            }

            // The mark may lie across two readings.
            kept = Math.Min(mark.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private static void Read(ZipArchiveEntry part, Dictionary<(int, int), string> errors)
    {
        using var xml = XmlReader.Create(part.Open(), Settings);
        var place = (Row: 0, Column: 0);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c" && xml.GetAttribute("t") == "e")
            {
                place = PlaceOf(xml.GetAttribute("r") ?? "");
            }
            else if (place.Row > 0 && xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                errors[place] = xml.ReadElementContentAsString();
                place = default;
            }
        }
    }

    // B12 is row 12, column 1.
    private static (int Row, int Column) PlaceOf(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        return int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, name.Take(letters).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1)
            : default;
    }
}
