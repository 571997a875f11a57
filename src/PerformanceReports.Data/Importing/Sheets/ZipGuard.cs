using System.IO.Compression;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Looks into a zipped spreadsheet before any reader trusts it.</summary>
internal static class ZipGuard
{
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public static ZipArchive OpenArchive(string name, byte[] content)
    {
        try
        {
            return new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(name, exception);
        }
    }

    /// <summary>Unzips everything once, keeping nothing: what an entry says of its size may be a lie.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged, or holds more than the limit.</exception>
    public static void Check(string name, byte[] content, SheetLimits limits)
    {
        using var archive = OpenArchive(name, content);
        var buffer = new byte[1 << 16];
        var total = 0L;
        try
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                for (int read; (read = stream.Read(buffer)) > 0;)
                {
                    total += read;
                    if (total > limits.UnzippedBytes)
                    {
                        throw new UnreadableFileException(
                            $"{name} holds more than {limits.UnzippedBytes >> 20} MB when unzipped, which no table of " +
                            "figures does. Copy the figures alone into a new file.");
                    }
                }
            }
        }
        catch (InvalidDataException exception)
        {
            throw Damaged(name, exception);
        }
    }

    public static UnreadableFileException Damaged(string name, Exception exception) => new(
        $"{name} is damaged: it may have been cut off on its way here. Download or save it again.", exception);
}
