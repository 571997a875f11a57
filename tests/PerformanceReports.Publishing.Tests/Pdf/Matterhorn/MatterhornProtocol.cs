using PerformanceReports.Publishing.Tests.Pdf.Reading;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>
/// The failure conditions of the Matterhorn Protocol 1.1 (PDF Association) that a program can decide, and the clauses
/// of PDF/A-3A beside them, over a file that was read back. What cannot occur in the files that are written here, such
/// as forms, scripts or layers, is one check: that there is none of it.
/// </summary>
internal static class MatterhornProtocol
{
    /// <summary>What is wrong with a file, with the number of the condition; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        var pdf = new PdfReader(file);
        return
        [
            .. DocumentChecks.Faults(pdf),
            .. MetadataChecks.Faults(pdf),
            .. ContentChecks.Faults(pdf),
            .. HeadingChecks.Faults(pdf),
            .. StructureChecks.Faults(pdf),
            .. TableChecks.Faults(pdf),
            .. LinkChecks.Faults(pdf),
            .. FontChecks.Faults(pdf),
            .. AttachmentChecks.Faults(pdf),
        ];
    }

    /// <summary>The fault where a condition does not hold.</summary>
    public static IEnumerable<string> Unless(bool holds, string fault) => holds ? [] : [fault];
}
