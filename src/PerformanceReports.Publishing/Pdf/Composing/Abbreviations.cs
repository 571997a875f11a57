using System.Text.RegularExpressions;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>
/// Says with each abbreviation of the glossary what it stands for, where it first comes in a chapter or section: a
/// screen reader then speaks the words instead of the letters.
/// </summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, string> _expansions;
    private readonly Regex? _pattern;
    private HashSet<string> _said = [];

    private Abbreviations(IReadOnlyList<PublishedTerm> glossary)
    {
        _expansions = glossary
            .Where(term => term.Expansion is { Length: > 0 } && term.Term.Length > 0)
            .GroupBy(term => term.Term, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Expansion!, StringComparer.Ordinal);
        if (_expansions.Count > 0)
        {
            var terms = _expansions.Keys
                .OrderByDescending(term => term.Length)
                .ThenBy(term => term, StringComparer.Ordinal)
                .Select(Regex.Escape);
            _pattern = new Regex(
                $@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', terms)})(?![\p{{L}}\p{{N}}])",
                RegexOptions.CultureInvariant);
        }
    }

    public static IReadOnlyList<SemanticBlock> Expand(
        IReadOnlyList<SemanticBlock> blocks, IReadOnlyList<PublishedTerm> glossary)
    {
        var abbreviations = new Abbreviations(glossary);
        return abbreviations._pattern is null ? blocks : abbreviations.Blocks(blocks);
    }

    private List<SemanticBlock> Blocks(IEnumerable<SemanticBlock> blocks) => [.. blocks.Select(Block)];

    private SemanticBlock Block(SemanticBlock block)
    {
        switch (block)
        {
            case GroupBlock group:
                _said = [];
                return group with { Blocks = Blocks(group.Blocks) };
            case PartBlock part:
                return part with { Introduction = Blocks(part.Introduction) };
            case ParagraphBlock paragraph:
                return paragraph with { Runs = Runs(paragraph.Runs) };
            case ListBlock list:
                return list with { Items = [.. list.Items.Select(Blocks)] };
            case DefinitionsBlock definitions:
                return new DefinitionsBlock(
                    [.. definitions.Items.Select(item => item with { Meaning = Blocks(item.Meaning) })]);
            case TableBlock table:
                return table with { Rows = [.. table.Rows.Select(row => new TableRow([.. row.Cells.Select(Cell)]))] };
            default:
                return block;
        }
    }

    private TableCell Cell(TableCell cell) => new([.. cell.Contents.Select(content => content is CellText text
        ? text with { Runs = Runs(text.Runs) }
        : content)]);

    private List<InlineRun> Runs(IReadOnlyList<InlineRun> runs) => [.. runs.SelectMany(Run)];

    private IEnumerable<InlineRun> Run(InlineRun run)
    {
        // A link is an element of its own, with its own words.
        if (run.Link is not null)
        {
            return [run];
        }

        var parts = new List<InlineRun>();
        var from = 0;
        foreach (var match in _pattern!.EnumerateMatches(run.Text))
        {
            var term = run.Text.Substring(match.Index, match.Length);
            if (_said.Add(term))
            {
                parts.Add(run with { Text = run.Text[from..match.Index] });
                parts.Add(run with { Text = term, Expansion = _expansions[term] });
                from = match.Index + match.Length;
            }
        }

        parts.Add(run with { Text = run.Text[from..] });
        return parts.Where(part => part.Text.Length > 0);
    }
}
