using System.Text.RegularExpressions;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Text;

namespace PerformanceReports.Publishing.Checking;

/// <summary>
/// Finds acronyms without an entry in the report's glossary. An acronym is a word of two to eight capital letters and
/// digits, at least two of them letters, with or without an s. One that its own text gives in brackets after the words
/// that it stands for, as in "Knife-Enabled Robbery (KER)", needs no entry.
/// </summary>
public sealed partial class AcronymChecker
{
    // What a reader of any newspaper knows, and what is written in capitals without being an acronym.
    private static readonly HashSet<string> Everyday = new(StringComparer.Ordinal)
    {
        "AI", "AM", "BBC", "CCTV", "COVID", "CSV", "DNA", "GB", "GPS", "ID", "II", "III", "IT", "IV", "NHS", "OK", "PC",
        "PDF", "PIN", "PM", "TV", "UK", "US", "VI", "VII",
    };

    private readonly HashSet<string> _explained;
    private readonly Dictionary<string, string> _held = new(StringComparer.Ordinal);

    /// <summary>For the texts of a report.</summary>
    /// <param name="report">The report, which names the terms that its glossary has.</param>
    /// <param name="sources">What the report is built from, with all terms held.</param>
    public AcronymChecker(Report report, ReportSources sources)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(sources);
        var carried = sources.Terms.Where(term => report.Glossary.Contains(term.Slug)).ToList();
        _explained = [.. carried.SelectMany(term => term.Aliases.Prepend(term.Term)).SelectMany(AcronymsIn)];
        foreach (var term in sources.Terms.Except(carried))
        {
            foreach (var acronym in term.Aliases.Prepend(term.Term).Where(IsAcronym))
            {
                _held.TryAdd(acronym, term.Slug);
            }
        }
    }

    /// <summary>The acronyms of a text, in the small Markdown, that nothing explains, each once.</summary>
    public IReadOnlyList<AcronymFinding> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = string.Join(' ', RichText.Parse(text).Runs().Select(run => run.Text));
        return
        [
            .. AcronymsIn(words)
                .Where(acronym => !_explained.Contains(acronym) && !Everyday.Contains(acronym))
                .Where(acronym => !IsWrittenOut(acronym, words))
                .Select(acronym => new AcronymFinding(acronym, _held.GetValueOrDefault(acronym))),
        ];
    }

    private static List<string> AcronymsIn(string words) =>
        [.. Acronym().Matches(words).Select(match => match.Groups["acronym"].Value).Distinct(StringComparer.Ordinal)];

    private static bool IsAcronym(string name) => AcronymsIn(name) is [var only] && only == name;

    /// <summary>Whether it stands in brackets after words whose first letters it is made of.</summary>
    private static bool IsWrittenOut(string acronym, string words)
    {
        var place = words.IndexOf($"({acronym})", StringComparison.Ordinal);
        if (place < 0)
        {
            return false;
        }

        var initials = string.Concat(
            Word().Matches(words[..place]).Select(match => char.ToUpperInvariant(match.Value[0])));
        return initials.EndsWith(acronym, StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"(?<![\w-])(?=[A-Z0-9]{2,8}s?(?!\w))(?<acronym>[0-9]*[A-Z][0-9]*[A-Z][A-Z0-9]*)s?(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
