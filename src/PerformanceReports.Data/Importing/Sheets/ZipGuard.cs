using System.IO.Compression;

namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>Looks into a zipped spreadsheet before any reader trusts it.</summary>
internal static class ZipGuard
{
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public static ZipArchive OpenArchive(string name, byte[] content) => Guarded(name, () =>
    {
        var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);

        // The list of parts is read when it is first asked for: here, where a broken one is expected.
        _ = archive.Entries.Count;
        return archive;
    });

    /// <summary>
    /// Reads a part of a file by means that are not our own. What they throw for bytes that do not fit together is
    /// listed nowhere, and it always means the same.
    /// </summary>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    public static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not (UnreadableFileException or OutOfMemoryException))
        {
            throw new UnreadableFileException(
                $"{name} is damaged: it may have been cut off on its way here. Download or save it again.", exception);
        }
    }

    /// <summary>Unzips everything once, keeping nothing: what an entry says of its size may be a lie.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged, or holds more than the limit.</exception>
    public static void Check(string name, byte[] content, SheetLimits limits)
    {
        using var archive = OpenArchive(name, content);
        var buffer = new byte[1 << 16];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var stream = Guarded(name, entry.Open);
            for (int read; (read = Guarded(name, () => stream.Read(buffer))) > 0;)
            {
                total += read;
                if (total > limits.UnzippedBytes)
                {
                    throw new UnreadableFileException(
                        $"{name} holds more than {limits.UnzippedBytes >> 20} MB when unzipped, which no table of figures " +
                        "does. Copy the figures alone into a new file.");
                }
            }
        }
    }
}
