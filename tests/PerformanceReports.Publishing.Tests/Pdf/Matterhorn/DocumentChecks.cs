using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>The file as a whole: checkpoints 02, 07, 11, 20, 25, 26; ISO 19005-3, 6.1 to 6.4.</summary>
internal static class DocumentChecks
{
    private static readonly string[] Forbidden =
        ["AcroForm", "OCProperties", "OpenAction", "AA", "Perms", "Requirements", "NeedsRendering", "Collection"];

    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var objects = pdf.Objects;
        var catalog = pdf.Catalog;
        return
        [
            .. Unless(objects.Trailer.ContainsKey("ID"), "PDF/A 6.1.3: the file has no identifier"),
            .. Unless(!objects.Trailer.ContainsKey("Encrypt"), "26-001: the file is encrypted"),
            .. Forbidden.Where(catalog.ContainsKey).Select(name => $"20/25: the catalog has {name}"),
            .. Unless(
                catalog.TryGetValue("ViewerPreferences", out var preferences)
                    && objects.Dictionary(preferences).GetValueOrDefault("DisplayDocTitle") is true,
                "07-001: the title is not displayed"),
            .. Unless(
                catalog.TryGetValue("Lang", out var language) && objects.Text(language) == "en-GB",
                "11-006: the language of the document is not given"),
            .. Unless(
                objects.Dictionary(catalog["MarkInfo"]).GetValueOrDefault("Marked") is true
                    && !objects.Dictionary(catalog["MarkInfo"]).ContainsKey("Suspects"),
                "01-006/02: the file does not say that it is tagged"),
            .. Intent(pdf),
        ];
    }

    private static IEnumerable<string> Intent(PdfReader pdf)
    {
        var intent = pdf.Objects.Dictionary(pdf.Objects.Array(pdf.Catalog["OutputIntents"]).Single());
        var profile = (ReadStream)pdf.Objects.Resolve(intent["DestOutputProfile"])!;
        var length = (profile.Bytes[0] << 24) | (profile.Bytes[1] << 16) | (profile.Bytes[2] << 8) | profile.Bytes[3];
        return
        [
            .. Unless(intent["S"]!.Equals(new Name("GTS_PDFA1")), "PDF/A 6.2.3: the output intent is of another kind"),
            .. Unless(
                profile.Dictionary["N"]!.Equals(3.0) && length == profile.Bytes.Length
                    && profile.Bytes.AsSpan(36, 4).SequenceEqual("acsp"u8),
                "PDF/A 6.2.3: the colour profile is not one of RGB"),
        ];
    }
}
