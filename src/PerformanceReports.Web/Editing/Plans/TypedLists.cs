using System.Text.RegularExpressions;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>Lists as they are typed: an item a line, or objectives with what will be done under each.</summary>
internal static partial class TypedLists
{
    /// <summary>The items, a line each.</summary>
    /// <exception cref="ArgumentException">One is too long.</exception>
    public static IReadOnlyList<string> Lines(string? typed, int length, string field) =>
    [
        .. ThreeWay.Clean(typed).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select(line => Short(line, length, field)),
    ];

    /// <summary>As <see cref="Lines"/> reads them.</summary>
    public static string Write(IEnumerable<string> items) => string.Join('\n', items.Select(OneLine));

    /// <summary>Objectives, set apart by empty lines; a line with a hyphen is what will be done.</summary>
    /// <exception cref="ArgumentException">One is too long, or what will be done stands under no objective.</exception>
    public static IReadOnlyList<Objective> Objectives(string? typed, string field) =>
    [
        .. Gaps().Split(ThreeWay.Clean(typed)).Where(block => block.Length > 0)
            .Select(block => Objective(block, field)),
    ];

    /// <summary>As <see cref="Objectives"/> reads them.</summary>
    public static string Write(IEnumerable<Objective> objectives) => string.Join(
        "\n\n",
        objectives.Select(objective => string.Join(
            '\n', objective.Actions.Select(action => $"- {OneLine(action)}").Prepend(OneLine(objective.Text)))));

    private static Objective Objective(string block, string field)
    {
        var lines = Lines(block, PlanPriority.TextLength, field);
        var texts = lines.TakeWhile(line => !IsAction(line)).ToList();
        if (texts.Count == 0)
        {
            throw new ArgumentException(
                $"\u201c{lines[0]}\u201d stands under no objective. Write the objective in a line before it.", field);
        }

        if (lines.Skip(texts.Count).FirstOrDefault(line => !IsAction(line)) is { } stray)
        {
            throw new ArgumentException(
                $"\u201c{stray}\u201d follows what will be done. Leave an empty line before a new objective, or begin "
                + "the line with a hyphen.",
                field);
        }

        return new Objective(
            Short(string.Join(' ', texts), PlanPriority.TextLength, field),
            lines.Skip(texts.Count).Select(line => line[1..].Trim()).Where(line => line.Length > 0));
    }

    private static bool IsAction(string line) => line[0] is '-' or '\u2013' or '\u2022';

    private static string OneLine(string text) => Breaks().Replace(text.Trim(), " ");

    private static string Short(string line, int length, string field) => line.Length <= length
        ? line
        : throw new ArgumentException(
            $"\u201c{line[..40]}\u2026\u201d has {line.Length} characters, {length} are the most: shorten it.", field);

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\s*[\r\n]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();
}
