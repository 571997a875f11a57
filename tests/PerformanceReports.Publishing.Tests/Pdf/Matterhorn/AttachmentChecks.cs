using PerformanceReports.Publishing.Tests.Pdf.Reading;
using static PerformanceReports.Publishing.Tests.Pdf.Matterhorn.MatterhornProtocol;

namespace PerformanceReports.Publishing.Tests.Pdf.Matterhorn;

/// <summary>Attached files: checkpoint 21; ISO 19005-3, 6.8.</summary>
internal static class AttachmentChecks
{
    private static readonly string[] Relationships = ["Source", "Data", "Alternative", "Supplement", "Unspecified"];

    public static IEnumerable<string> Faults(PdfReader pdf)
    {
        var listed = pdf.Objects.Dictionary(pdf.Catalog["Names"]).TryGetValue("EmbeddedFiles", out var tree)
            ? pdf.Objects.Array(pdf.Objects.Dictionary(tree)["Names"]).Where((_, i) => i % 2 == 1).ToList()
            : [];
        var associated = pdf.Catalog.TryGetValue("AF", out var files) ? pdf.Objects.Array(files) : [];
        return
        [
            .. Unless(
                listed.Count == associated.Count && listed.TrueForAll(associated.Contains),
                "PDF/A 6.8: a file is carried and not associated with the document"),
            .. associated.SelectMany(file => File(pdf, pdf.Objects.Dictionary(file))),
        ];
    }

    private static IEnumerable<string> File(PdfReader pdf, Dictionary<string, object?> file)
    {
        var stream = (ReadStream)pdf.Objects.Resolve(pdf.Objects.Dictionary(file["EF"])["F"])!;
        var parameters = pdf.Objects.Dictionary(stream.Dictionary["Params"]);
        return
        [
            .. Unless(file.ContainsKey("F") && file.ContainsKey("UF"), "21-001: a file has no name"),
            .. Unless(
                file.GetValueOrDefault("AFRelationship") is Name name && Relationships.Contains(name.Value),
                "PDF/A 6.8: a file does not say how it stands to the document"),
            .. Unless(
                stream.Dictionary.GetValueOrDefault("Subtype") is Name type && type.Value.Contains("#2F"),
                "PDF/A 6.8: a file does not say of which type it is"),
            .. Unless(
                parameters.ContainsKey("ModDate") && parameters["Size"]!.Equals((double)stream.Bytes.Length),
                "PDF/A 6.8: a file has no date or another size"),
        ];
    }
}
