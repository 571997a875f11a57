using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Says a section: its summary, measures, charts, planned actions and comments.</summary>
internal static class SectionComposer
{
    public static GroupBlock Compose(PublishedSection section, PublishedReport report)
    {
        var blocks = new List<SemanticBlock>
        {
            new HeadingBlock(3, section.Title, Anchors.Section(section.Slug), HeadingRole.Section),
        };
        if (section.Summary.Length > 0)
        {
            blocks.Add(new ParagraphBlock(section.Summary, ParagraphRole.Lead));
        }

        if (section.NoMeasures is { Length: > 0 } statement)
        {
            blocks.Add(new HeadingBlock(4, "Measures", Role: HeadingRole.Side));
            blocks.AddRange(RichTextBlocks.Of(statement));
        }

        blocks.AddRange(MeasuresTable.Compose(section, report.Since));
        blocks.AddRange(ChartFigures.Compose(section));
        blocks.AddRange(Actions(section, report.Period));
        blocks.AddRange(Comments(section));
        blocks.AddRange(FiguresInText.Compose(section.Figures, 4));
        return new GroupBlock(section.Title, blocks);
    }

    private static IEnumerable<SemanticBlock> Actions(PublishedSection section, PublishedPeriod period)
    {
        if (section.Actions.Count == 0 && section.ActionsIntroduction.Length == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(4, "Planned actions", Role: HeadingRole.Side);
        foreach (var block in RichTextBlocks.Of(section.ActionsIntroduction))
        {
            yield return block;
        }

        if (section.Actions.Count > 0)
        {
            yield return new ListBlock(
                Ordered: true, [.. section.Actions.Select(action => Action(action, period))], section.Actions[0].Number);
        }
    }

    /// <summary>The text, at its end the action's place in its life, and below it why it is there.</summary>
    private static IReadOnlyList<SemanticBlock> Action(PublishedAction action, PublishedPeriod period)
    {
        var text = RichTextBlocks.Of(action.Text);
        var state = new InlineRun(State(action, period), Tone: TextTone.Quiet);
        IReadOnlyList<SemanticBlock> reason = RichTextBlocks.Of(action.Reason ?? "");
        return text.Count > 0 && text[^1] is ParagraphBlock last
            ? [.. text.SkipLast(1), last with { Runs = [.. last.Runs, new InlineRun(" "), state] }, .. reason]
            : [.. text, new ParagraphBlock([state]), .. reason];
    }

    private static string State(PublishedAction action, PublishedPeriod period)
    {
        var since = Month.TryParse(action.Since, out var month) ? month.Name : action.Since;
        return action.State switch
        {
            ActionState.New => "New\u00A0in\u00A0this\u00A0report.",

            // No earlier report that is held carries it.
            ActionState.Continuing when action.Since == period.Key => "Continuing.",
            ActionState.Continuing => $"Continuing since the report for {since}.",
            ActionState.Completed => $"Completed; first in the report for {since}.",
            ActionState.Stopped => $"Stopped; first in the report for {since}.",
            _ => throw new NotSupportedException($"An action cannot be {action.State}."),
        };
    }

    private static IEnumerable<SemanticBlock> Comments(PublishedSection section)
    {
        if (section.Comments.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(4, "Comments", Role: HeadingRole.Side);
        yield return new ListBlock(
            Ordered: true,
            [.. section.Comments.Select(comment => RichTextBlocks.Of(comment.Text))],
            section.Comments[0].Number);
    }
}
