using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Says one section of a report as a document of its own.</summary>
internal static class SectionDocument
{
    // In the whole report a section stands below the document's title and its part.
    private const int LevelsAbove = 2;

    /// <exception cref="ArgumentException">The report has no section of that name.</exception>
    public static IReadOnlyList<SemanticBlock> Compose(PublishedReport report, ReportPdfOptions options)
    {
        var section = Find(report, options.Section!);
        var group = SectionComposer.Compose(section, report);
        var title = new HeadingBlock(1, section.Title, Anchors.Section(section.Slug), HeadingRole.Chapter);
        return
        [
            new GroupBlock(
                section.Title,
                [
                    title,
                    new ParagraphBlock(From(report, options), ParagraphRole.Note),
                    .. group.Blocks.Skip(1).Select(Raised),
                ]),
            AboutTheFigures.Compose(report, options),
        ];
    }

    /// <exception cref="ArgumentException">The report has no section of that name.</exception>
    public static PublishedSection Find(PublishedReport report, string slug) =>
        report.Sections().FirstOrDefault(section => section.Slug == slug)
            ?? throw new ArgumentException(
                $"The report {report.Period.Key} has no section \"{slug}\". It has "
                + $"{Sentences.List([.. report.Sections().Select(section => section.Slug)])}.",
                nameof(slug));

    private static string From(PublishedReport report, ReportPdfOptions options) =>
        $"One section of the {report.Title} of {report.Office.Name}, {report.Period.Label}."
        + (options.Watermark is { Length: > 0 } watermark ? $" {watermark}." : "");

    private static SemanticBlock Raised(SemanticBlock block) => block switch
    {
        HeadingBlock heading => heading with { Level = heading.Level - LevelsAbove },
        FiguresBlock figures => figures with { Level = figures.Level - LevelsAbove },
        GroupBlock group => group with { Blocks = [.. group.Blocks.Select(Raised)] },
        _ => block,
    };
}
