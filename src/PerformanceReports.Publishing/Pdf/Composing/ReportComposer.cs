using System.Globalization;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Says a published report as a semantic document.</summary>
internal static class ReportComposer
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static SemanticDocument Compose(
        PublishedReport report, ReportPdfOptions options) => new()
        {
            Title = Title(report, options.Section),
            Author = report.Office.Name,
            Subject = $"The performance of {report.Office.ForceName} by priority. {report.Period.Label}, "
            + $"version {Version(report)}.",
            Language = "en-GB",
            Date = report.PublishedAt,
            Version = report.Version,
            Watermark = options.Watermark,
            Address = options.Address,
            Sha256 = options.Sha256,
            Attachments = options.Attachments,
            RunningTitle = $"{report.Title} · {report.Period.Label}",
            Blocks = Abbreviations.Expand(
                options.Section is null ? Whole(report, options) : SectionDocument.Compose(report, options),
                report.Glossary),
        };

    private static IReadOnlyList<SemanticBlock> Whole(PublishedReport report, ReportPdfOptions options) =>
    [
        Cover(report, options),
        .. QuarterAtAGlance.Compose(report),
        .. SinceLastReportChapter.Compose(report),
        .. CorrectionChapter.Compose(report),
        Chapter("Contents", null, [new ContentsBlock()]),
        AtAGlance.Compose(report),
        ReadingGuide.Compose(report),
        .. report.Parts.Select(part => Part(part, report)),
        .. GlossaryChapter.Compose(report),
        AboutTheFigures.Compose(report, options),
    ];

    private static string Title(PublishedReport report, string? section)
    {
        var title = $"{report.Title}: {report.Period.Label}";
        return section is null ? title : $"{SectionDocument.Find(report, section).Title}. {title}";
    }

    /// <summary>A chapter on a page of its own.</summary>
    public static GroupBlock Chapter(string title, string? anchor, IEnumerable<SemanticBlock> blocks) =>
        new(title, [new HeadingBlock(2, title, anchor, HeadingRole.Chapter), .. blocks]);

    private static CoverBlock Cover(PublishedReport report, ReportPdfOptions options)
    {
        var details = new List<string>
        {
            $"Published {report.PublishedAt.ToString("d MMMM yyyy", British)}",
            $"Version {Version(report)}",
        };
        if (options.Watermark is { Length: > 0 } watermark)
        {
            details.Insert(0, watermark);
        }

        var notes = report.Notes.Select(Plain).ToList();
        if (report.CorrectionNote is { } correction)
        {
            notes.Insert(0, $"What this version corrects: {Plain(correction)}");
        }

        var saysIllustrative = notes.Exists(note => note.Contains("illustrative", StringComparison.OrdinalIgnoreCase));
        if (HasIllustrativeFigures(report) && !saysIllustrative)
        {
            notes.Add("Some figures in this report are illustrative, not published data. Each is marked as such.");
        }

        return new CoverBlock(report.Office.Name, report.Title, report.Period.Label, details, notes);
    }

    private static string Plain(string markdown) =>
        string.Concat(RichTextBlocks.Inline(markdown).Select(run => run.Text));

    public static bool HasIllustrativeFigures(PublishedReport report) => report.Sections().Any(section =>
        section.Measures.Any(measure => measure.Illustrative) || section.Charts.Any(chart => chart.Illustrative));

    private static string Version(PublishedReport report) => report.Version.ToString(CultureInfo.InvariantCulture);

    private static GroupBlock Part(PublishedPart part, PublishedReport report)
    {
        var sections = part.Sections.Select(section => SectionComposer.Compose(section, report)).ToList();
        var heading = new HeadingBlock(2, part.Title, Anchors.Part(part.Slug), HeadingRole.Chapter);
        var opening = new PartBlock(
            heading,
            part.Subtitle,
            RichTextBlocks.Of(part.Introduction),
            [.. sections.Select(section => section.Blocks[0]).OfType<HeadingBlock>()]);
        return new GroupBlock(part.Title, [opening, .. sections]);
    }
}
