using PerformanceReports.Publishing.Pdf.Semantic;
using PerformanceReports.Publishing.Pdf.Writing;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>Gives runs of text their look and their place in the structure.</summary>
internal static class InlineTags
{
    /// <param name="runs">The runs in reading order.</param>
    /// <param name="style">The style of the block that they are in.</param>
    /// <param name="parent">The element that they belong to; null for text that is not read out.</param>
    public static IReadOnlyList<StyledRun> Tag(IReadOnlyList<InlineRun> runs, TypeStyle style, TagElement? parent)
    {
        var tagged = new List<StyledRun>();
        TagContent? content = null;
        string? link = null;
        string? expansion = null;
        foreach (var run in runs.Where(run => run.Text.Length > 0))
        {
            if (parent is not null && (content is null || run.Link != link || run.Expansion != expansion))
            {
                content = Owner(run, parent).AddContent();
                (link, expansion) = (run.Link, run.Expansion);
            }

            tagged.Add(new StyledRun(run.Text, TypeStyles.For(run, style), content, parent is null ? null : run.Link));
        }

        return tagged;
    }

    private static TagElement Owner(InlineRun run, TagElement parent) => run switch
    {
        { Link: not null } => parent.Add(new TagElement("Link")),
        { Expansion: { } expansion } => parent.Add(new TagElement("Span") { Expansion = expansion }),
        _ => parent,
    };
}
