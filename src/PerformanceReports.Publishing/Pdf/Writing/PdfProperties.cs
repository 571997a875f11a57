namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>What the file says about itself.</summary>
/// <param name="Title">The title, which viewers show instead of the file's name.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Subject">What it is about, in a sentence.</param>
/// <param name="Language">The language of the text, for example "en-GB".</param>
/// <param name="Date">When the content was published: the only time in the file.</param>
/// <param name="Provenance">What a copy can be checked by.</param>
internal sealed record PdfProperties(
    string Title,
    string Author,
    string Subject,
    string Language,
    DateTimeOffset Date,
    PdfProvenance Provenance);
