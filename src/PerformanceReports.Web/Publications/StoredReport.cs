using PerformanceReports.Publishing;
using PerformanceReports.Web.Rendering;

namespace PerformanceReports.Web.Publications;

/// <summary>One version of a published report, as the public site reads it.</summary>
public sealed class StoredReport(PublishedReport document, string sha256, StoredPdf? pdf)
{
    private readonly Lazy<TermLinker> _terms = new(() => new TermLinker(document.Glossary));

    public PublishedReport Document { get; } = document;

    public string Sha256 { get; } = sha256;

    public StoredPdf? Pdf { get; } = pdf;

    public string Key => Document.Period.Key;

    public int Version => Document.Version;

    /// <summary>The report's glossary, ready to be found in its texts.</summary>
    public TermLinker Terms => _terms.Value;
}
