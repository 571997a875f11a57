using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The terms that the report explains.</summary>
internal static class GlossaryChapter
{
    public static IEnumerable<SemanticBlock> Compose(PublishedReport report)
    {
        if (report.Glossary.Count > 0)
        {
            yield return ReportComposer.Chapter(
                "Glossary", Anchors.Glossary, [new DefinitionsBlock([.. report.Glossary.Select(Definition)])]);
        }
    }

    private static Definition Definition(PublishedTerm term)
    {
        var meaning = RichTextBlocks.Of(term.Definition);
        if (term.Expansion is { } expansion)
        {
            var opening = new InlineRun(expansion, Bold: true);
            meaning = meaning.Count > 0 && meaning[0] is ParagraphBlock first
                ? [first with { Runs = [opening, new InlineRun(". "), .. first.Runs] }, .. meaning.Skip(1)]
                : [new ParagraphBlock([opening]), .. meaning];
        }

        return new Definition(term.Term, Anchors.Term(term.Slug), meaning);
    }
}
