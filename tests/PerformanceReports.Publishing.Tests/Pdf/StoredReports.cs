using System.Runtime.CompilerServices;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>
/// Published documents as they were stored, so that real content is set, and documents of earlier builders stay
/// readable.
/// </summary>
internal static class StoredReports
{
    /// <summary>The report for March 2025 from seed-data, as builder 1.1 published it.</summary>
    public static PublishedReport March2025() => PublishedDocuments.ReadReport(
        File.ReadAllBytes(Path.Combine(Folder(), "Documents", "2025-03.json")));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
