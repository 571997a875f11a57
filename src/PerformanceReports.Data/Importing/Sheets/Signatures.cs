using System.IO.Compression;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Tells a file's kind by its content: names are wrong too often.</summary>
internal static class Signatures
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    // The compound file of Excel 97, and of a workbook that is protected by a password.
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <exception cref="UnreadableFileException">The kind is known and cannot be read.</exception>
    public static SheetFormat Of(string name, ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Zip))
        {
            return OfZip(name, content.ToArray());
        }

        if (content.StartsWith(CompoundFile))
        {
            throw new UnreadableFileException(
                $"{name} is an Excel workbook of before 2007, or protected by a password. Open it in Excel and save it " +
                "as \"Excel Workbook (.xlsx)\" without a password.");
        }

        if (content.StartsWith("%PDF-"u8))
        {
            throw new UnreadableFileException(
                $"{name} is a PDF. Figures cannot be taken from it safely: ask for the spreadsheet or CSV.");
        }

        return LooksLikeMarkup(content)
            ? throw new UnreadableFileException(
                $"{name} is a web page or XML, even if its name says otherwise. Download the data file itself.")
            : SheetFormat.Csv;
    }

    private static SheetFormat OfZip(string name, byte[] content)
    {
        using var archive = ZipGuard.OpenArchive(name, content);
        if (archive.GetEntry("xl/workbook.xml") is not null)
        {
            return SheetFormat.Xlsx;
        }

        if (archive.GetEntry("xl/workbook.bin") is not null)
        {
            throw new UnreadableFileException($"{name} is a binary Excel workbook. Save it as \"Excel Workbook (.xlsx)\".");
        }

        return archive.GetEntry("content.xml") is not null && ZipGuard.Guarded(name, () => IsSpreadsheet(archive))
            ? SheetFormat.Ods
            : throw new UnreadableFileException(
                $"{name} is a zip file without a spreadsheet at its top. Unpack it, and choose the file inside.");
    }

    private static bool IsSpreadsheet(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { } entry)
        {
            return true;
        }

        using var reader = new StreamReader(entry.Open());
        var buffer = new char[100];
        return new string(buffer, 0, reader.ReadBlock(buffer)).Contains("spreadsheet", StringComparison.Ordinal);
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }
}
