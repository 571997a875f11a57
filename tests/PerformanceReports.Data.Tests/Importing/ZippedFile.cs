using System.IO.Compression;
using System.Text;

namespace PerformanceReports.Data.Tests.Importing;

/// <summary>Makes zipped spreadsheets part by part, so that a test can make them as wrong as files come.</summary>
internal static class ZippedFile
{
    public static byte[] Of(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
