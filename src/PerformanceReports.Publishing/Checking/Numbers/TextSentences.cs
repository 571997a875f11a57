using System.Text.RegularExpressions;
using PerformanceReports.Publishing.Text;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>
/// The sentences of a text in the small Markdown. A sentence ends with its full stop, question or exclamation mark, or
/// semicolon, or with its paragraph. An item of a list reads on from a paragraph before it that ends with a colon.
/// </summary>
internal static partial class TextSentences
{
    public static IReadOnlyList<TextSentence> Of(string markdown) =>
        [.. Of(RichText.Parse(Reference().Replace(markdown, "\u2026")).Blocks, "")];

    private static IEnumerable<TextSentence> Of(IReadOnlyList<TextBlock> blocks, string lead)
    {
        var last = "";
        foreach (var block in blocks)
        {
            if (block is ListBlock list)
            {
                var itemsLead = last.EndsWith(':') ? $"{lead} {last}".Trim() : lead;
                foreach (var sentence in list.Items.SelectMany(item => Of(item, itemsLead)))
                {
                    yield return sentence;
                }
            }
            else if (block is ParagraphBlock paragraph)
            {
                last = "";
                foreach (var sentence in Split(string.Concat(paragraph.Runs.Select(run => run.Text))))
                {
                    yield return new TextSentence(sentence, last.Length > 0 ? last : lead);
                    last = sentence;
                }
            }
        }
    }

    private static IEnumerable<string> Split(string paragraph) =>
        End().Split(paragraph).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+(?=[^a-z])|(?<=;)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex End();

    [GeneratedRegex(@"\{\{[^{}]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
