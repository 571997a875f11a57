namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Writes the files that a document carries, so that viewers list them and archives know them.</summary>
internal sealed class AttachmentWriter(PdfFile file, PdfDocument document)
{
    /// <summary>Each file's name and its specification.</summary>
    public List<(string Name, PdfReference Specification)> Write() =>
        [.. document.Attachments.Select(attachment => (attachment.FileName, Write(attachment)))];

    private PdfReference Write(PdfAttachment attachment)
    {
        var stream = PdfDictionary.OfType("EmbeddedFile");

        // A slash cannot stand in a name as it is.
        stream.Add("Subtype", attachment.MediaType.Replace("/", "#2F", StringComparison.Ordinal));
        stream.Add("Params", new PdfDictionary
        {
            { "Size", attachment.Content.Length },
            { "ModDate", PdfDate.Of(document.Properties.Date) },
        });
        var content = file.AddStream(stream, attachment.Content);
        var specification = PdfDictionary.OfType("Filespec");
        specification.Add("F", new PdfText(attachment.FileName));
        specification.Add("UF", new PdfText(attachment.FileName));
        specification.Add("Desc", new PdfText(attachment.Description));
        specification.Add("AFRelationship", attachment.Relationship);
        specification.Add("EF", new PdfDictionary { { "F", content }, { "UF", content } });
        return file.Add(specification);
    }
}
