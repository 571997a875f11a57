using System.Globalization;
using PerformanceReports.Publishing.Pdf.QrCodes;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>What a copy is checked against the site by, and what the file carries inside.</summary>
internal static class CopyCheck
{
    private const double CodeWidth = 104;
    private const string Ink = "#000000";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static IEnumerable<SemanticBlock> Compose(PublishedReport report, ReportPdfOptions options)
    {
        if (options is { Address: null, Sha256: null, Attachments.Count: 0 })
        {
            yield break;
        }

        yield return new HeadingBlock(3, "Check this copy", Role: HeadingRole.Side);
        yield return new ParagraphBlock([.. Version(report, options.Address)]);
        if (options.Sha256 is { } digest)
        {
            yield return new ParagraphBlock(
                "The site prints a number beside every version, made from all that the version says (SHA-256). A copy "
                + "that shows another number is not of that version. This copy is drawn from the document with the "
                + "number");
            yield return new ParagraphBlock([new InlineRun(Grouped(digest), Tone: TextTone.Strong)]);
        }

        if (options.Attachments.Count > 0)
        {
            yield return new ParagraphBlock("The file carries these files inside, the same that the site offers:");
            yield return new ListBlock(Ordered: false, [.. options.Attachments.Select(Attachment)]);
        }

        if (IsLink(options.Address) && QrCode.Draw(options.Address!, CodeWidth, Ink) is { } code)
        {
            yield return new DrawingBlock((_, _) => code, $"QR code of the address {options.Address}");
        }
    }

    private static IEnumerable<InlineRun> Version(PublishedReport report, string? address)
    {
        var date = report.PublishedAt.ToString("d MMMM yyyy", British);
        yield return new InlineRun(string.Create(
            CultureInfo.InvariantCulture, $"This is version {report.Version}, published on {date}."));
        if (address is not null)
        {
            yield return new InlineRun(" It stays, whatever is corrected later, at ");
            yield return new InlineRun(address, Link: IsLink(address) ? address : null);
            yield return new InlineRun(IsLink(address) ? "." : " of the site that publishes it.");
        }
    }

    private static IReadOnlyList<SemanticBlock> Attachment(ReportPdfAttachment file) =>
        [new ParagraphBlock([new InlineRun(file.FileName, Bold: true), new InlineRun(": " + file.Description + ".")])];

    /// <summary>Eight digits at a time, so that two numbers can be compared by eye.</summary>
    private static string Grouped(string digest) =>
        string.Join(' ', digest.Chunk(8).Select(chunk => new string(chunk)));

    private static bool IsLink(string? address) =>
        address?.StartsWith("https://", StringComparison.Ordinal) == true
        || address?.StartsWith("http://", StringComparison.Ordinal) == true;
}
