using System.Xml;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>
/// Where the reading of an OpenDocument spreadsheet stands. All its sheets lie in one text, one after the other: who
/// reads them in their order goes on where the last one ended, instead of passing all those before it again.
/// </summary>
/// <param name="open">Opens the text at its beginning.</param>
internal sealed class OdsCursor(Func<XmlReader> open)
{
    private Standing? _standing;

    /// <summary>A reader at the start of a sheet, counted from 0.</summary>
    public XmlReader Take(int sheet)
    {
        var standing = Interlocked.Exchange(ref _standing, null);
        if (standing is null || standing.Sheet > sheet)
        {
            standing?.Reader.Dispose();
            standing = new Standing(open(), 0);
        }

        for (var next = standing.Sheet; next <= sheet; next++)
        {
            standing.Reader.ReadToFollowing("table", OdsSheets.Table);
        }

        return standing.Reader;
    }

    /// <summary>Takes back a reader that has read a sheet to its end.</summary>
    public void GiveBack(XmlReader reader, int next) =>
        Interlocked.Exchange(ref _standing, new Standing(reader, next))?.Reader.Dispose();

    private sealed record Standing(XmlReader Reader, int Sheet);
}
