using System.Text.RegularExpressions;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>The vocabulary of trends as radios, and a note in brackets beside it.</summary>
public static partial class TrendChoices
{
    private static readonly string[] Words =
    [
        "Stable", "Increasing", "Small increase", "Moderate increase", "Reducing", "Small reduction",
        "Moderate reduction",
    ];

    /// <summary>The radios; a wording that the vocabulary has besides is offered where it is given already.</summary>
    public static IEnumerable<Choice> For(string? word) => Words
        .Concat(word is { Length: > 0 } && !Words.Contains(word, StringComparer.Ordinal) ? [word] : [])
        .Select(choice => new Choice(choice, choice))
        .Append(new Choice("", "Not decided yet"));

    /// <summary>The word and the note of a verdict: "Stable (100%)" is "Stable" and "100%".</summary>
    public static (string Word, string Note) Apart(string? text)
    {
        var match = Bracketed().Match(text ?? "");
        return match.Success ? (match.Groups["word"].Value, match.Groups["note"].Value) : (text ?? "", "");
    }

    /// <summary>The wording of a word and a note; empty without a word.</summary>
    public static string Together(string? word, string? note) =>
        string.IsNullOrWhiteSpace(word) ? ""
        : string.IsNullOrWhiteSpace(note) ? word.Trim()
        : $"{word.Trim()} ({note.Trim().Trim('(', ')')})";

    /// <summary>Why the wording is no verdict; null where it is one or is empty.</summary>
    public static string? ProblemOf(string text) => text.Length == 0 || TrendVerdict.TryParse(text, out _)
        ? null
        : "Choose a trend. A note beside it is at most 60 characters, without brackets.";

    [GeneratedRegex(@"^(?<word>[^()]+) \((?<note>[^()]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
