using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>What a corrected version corrects, why, and every difference from the version that it replaces.</summary>
internal static class CorrectionChapter
{
    public static IEnumerable<SemanticBlock> Compose(PublishedReport report)
    {
        if (report.CorrectionNote is not { Length: > 0 } note)
        {
            yield break;
        }

        yield return ReportComposer.Chapter(
            FormattableString.Invariant($"Corrected: what changed in version {report.Version}"),
            Anchors.Correction,
            [
                new HeadingBlock(3, "What", Role: HeadingRole.Side),
                .. RichTextBlocks.Of(note),
                .. Why(report.CorrectionReason),
                .. Differences(report),
            ]);
    }

    private static IEnumerable<SemanticBlock> Why(string? reason) => string.IsNullOrEmpty(reason)
        ? []
        : [new HeadingBlock(3, "Why", Role: HeadingRole.Side), .. RichTextBlocks.Of(reason)];

    private static IEnumerable<SemanticBlock> Differences(PublishedReport report)
    {
        if (report.Differences is not { } differences)
        {
            yield break;
        }

        if (differences.Groups.Count == 0)
        {
            yield return new ParagraphBlock(
                FormattableString.Invariant($"No text and no figure differs from version {differences.From}."));
            yield break;
        }

        yield return new HeadingBlock(3, FormattableString.Invariant($"Differences from version {differences.From}"));
        yield return new TableBlock(
            FormattableString.Invariant($"Differences from version {differences.From}"),
            [new TableColumn("What", 140), new TableColumn("Before", 170), new TableColumn("Now", 170)],
            [.. differences.Groups.SelectMany(group => group.Items.Select(Row).Prepend(Heading(group, report)))]);
        yield return new ParagraphBlock("Found by comparing the two published documents.", ParagraphRole.Note);
    }

    /// <summary>The title of a section leads to it, unless it was removed.</summary>
    private static TableRow Heading(PublishedDifferenceGroup group, PublishedReport report)
    {
        var link = report.Sections().Any(section => section.Slug == group.Section)
            ? "#" + Anchors.Section(group.Section!)
            : null;
        return new TableRow([TableCell.Of(new CellText([new InlineRun(group.Title, Link: link)]))]);
    }

    private static TableRow Row(PublishedDifference difference) => new(
    [
        TableCell.Of(difference.What + difference.Kind switch
        {
            DifferenceKind.Added => ": added",
            DifferenceKind.Removed => ": removed",
            DifferenceKind.Order => ": in another order",
            _ => "",
        }),
        Side(difference.Before),
        Side(difference.After),
    ]);

    private static TableCell Side(string? text) => string.IsNullOrWhiteSpace(text)
        ? TableCell.Of("–")
        : TableCell.Of(new CellText(RichTextBlocks.Inline(text)));
}
