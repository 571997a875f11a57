using System.Text.RegularExpressions;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Rendering;

/// <summary>
/// Finds the terms of a report's glossary in running text: whole words only, the longest term where several fit.
/// Acronyms are found as they are written ("MSG"), other terms however they are capitalised ("county lines").
/// </summary>
public sealed class TermLinker
{
    private const int LongestAcronym = 8;
    private readonly Dictionary<string, PublishedTerm> _terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _pattern;

    public TermLinker(IReadOnlyList<PublishedTerm> glossary)
    {
        foreach (var term in glossary)
        {
            foreach (var name in term.Aliases.Prepend(term.Term))
            {
                _terms.TryAdd(name, term);
            }
        }

        var names = _terms.Keys.OrderByDescending(name => name.Length).Select(Pattern);
        _pattern = _terms.Count == 0 ? null : new Regex(
            $@"(?<![\w-])(?:{string.Join('|', names)})(?!\w)", RegexOptions.CultureInvariant | RegexOptions.Compiled);
    }

    /// <summary>Links nothing.</summary>
    public static TermLinker None { get; } = new([]);

    /// <summary>The terms in a text, in order, where they stand.</summary>
    public IEnumerable<TermMatch> Find(string text) => _pattern is null
        ? []
        : _pattern.Matches(text).Select(match => new TermMatch(match.Index, match.Length, _terms[match.Value]));

    private static string Pattern(string name) =>
        IsAcronym(name) ? Regex.Escape(name) : $"(?i:{Regex.Escape(name)})";

    private static bool IsAcronym(string name) =>
        name.Length <= LongestAcronym && name.Any(char.IsUpper) && !name.Any(char.IsLower);
}
