using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Publishing.Text;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// Puts figures in the place of the references of texts. In the small Markdown a figure stands as
/// <c>[12](figure:homicide.count)</c>, so that pages can show its source; in a plain text as its number alone.
/// </summary>
public sealed partial class FigureBinder(FigureResolver resolver)
{
    // Two characters that no text holds: Unicode keeps them for private use.
    private const char Before = '\uE000';
    private const char After = '\uE001';

    /// <summary>Binds a text in the small Markdown. A reference that has no figure stays, marked in bold.</summary>
    public BoundText Markdown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var inLinks = InLinks(text);
        return Bind(
            text,
            (figure, index) => Marked(figure, inLinks.Contains(index) ? figure.Text : FigureLink.Write(figure)),
            written => $"**{written} (not resolved)**");
    }

    /// <summary>Binds a plain text. A reference that has no figure stays, with a note.</summary>
    public BoundText Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Bind(text, (figure, _) => Marked(figure, figure.Text), written => $"{written} (not resolved)");
    }

    /// <summary>Whether a text holds a reference, or what looks like the beginning of one.</summary>
    public static bool HasReferences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains("{{", StringComparison.Ordinal);
    }

    private BoundText Bind(string text, Func<PublishedFigure, int, string> show, Func<string, string> mark)
    {
        if (!HasReferences(text))
        {
            return new(text, [], []);
        }

        var (figures, unresolved, index) = (new List<PublishedFigure>(), new List<FigureResolution>(), 0);
        var bound = Reference().Replace(text, match =>
        {
            var place = index++;
            var resolution = match.Groups["inside"].Success
                ? resolver.Resolve(match.Groups["inside"].Value.Trim())
                : Unclosed(match.Value);
            if (resolution.Figure is { } figure)
            {
                figures.Add(figure);
                return show(figure, place);
            }

            unresolved.Add(resolution);
            return mark(match.Value);
        });
        return new(bound, figures, unresolved);
    }

    /// <summary>In the text itself, so that no rendering of it can lose the mark.</summary>
    private static string Marked(PublishedFigure figure, string shown) =>
        figure.Illustrative ? shown + " (illustrative)" : shown;

    private static FigureResolution Unclosed(string written) => new(
        written, null, "A reference begins with two braces and ends with two, as in {{homicide.count}}.");

    /// <summary>The references that stand in the words of a link: a link cannot hold another.</summary>
    private static HashSet<int> InLinks(string text)
    {
        if (!text.Contains("](", StringComparison.Ordinal))
        {
            return [];
        }

        var index = 0;
        var marked = Reference().Replace(text, _ => $"{Before}{index++}{After}");
        return
        [
            .. RichText.Parse(marked).Runs()
                .Where(run => run.Link is not null)
                .SelectMany(run => Mark().Matches(run.Text))
                .Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)),
        ];
    }

    [GeneratedRegex(@"\{\{(?<inside>[^{}\r\n]*)\}\}|\{\{", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex("\uE000([0-9]+)\uE001", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
