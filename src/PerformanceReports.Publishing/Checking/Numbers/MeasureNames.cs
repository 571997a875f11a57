using System.Text.RegularExpressions;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>
/// Finds the measures that a sentence names: by title, short title, the words of their slug, the title without the
/// words that all titles share ("Police recorded ... offences"), or a section's own name for them. Singular and plural
/// are one; the words of a long name may stand apart, in order; where names overlap the longest counts.
/// </summary>
internal sealed partial class MeasureNames
{
    private const int FewestWordsApart = 4;

    private readonly List<(string[] Stems, Measure Measure)> _names;

    /// <param name="measures">The measures that can be named.</param>
    /// <param name="titles">Other names of measures, as the rows of a report print them.</param>
    public MeasureNames(IReadOnlyList<Measure> measures, IEnumerable<(MeasureSlug Measure, string Title)> titles)
    {
        var others = titles.ToLookup(title => title.Measure, title => title.Title);
        _names =
        [
            .. measures
                .SelectMany(measure => Names(measure).Concat(others[measure.Slug].SelectMany(WithAndWithoutFrame))
                    .Select(name => (Stems: Stems.Of(name).Select(word => word.Stem).ToArray(), Measure: measure)))
                .Where(name => name.Stems.Length > 0)
                .DistinctBy(name => (string.Join(' ', name.Stems), name.Measure.Slug)),
        ];
    }

    /// <summary>The measures named, each once.</summary>
    public IReadOnlyList<Measure> In(string sentence)
    {
        string[] words = [.. Stems.Of(sentence).Select(word => word.Stem)];
        var places = _names
            .SelectMany(name => Places(words, name.Stems).Select(place => (place.Start, place.End, name.Measure)))
            .ToList();
        return
        [
            .. places
                .Where(place => !places.Exists(other => IsInside((place.Start, place.End), (other.Start, other.End))))
                .Select(place => place.Measure)
                .DistinctBy(measure => measure.Slug),
        ];
    }

    /// <summary>Whether a word, in its stem, belongs to a name of the measure.</summary>
    public bool IsWordOf(Measure measure, string stem) =>
        _names.Exists(name => name.Measure.Slug == measure.Slug && name.Stems.Contains(stem));

    private static IEnumerable<string> Names(Measure measure) =>
    [
        .. WithAndWithoutFrame(measure.Title),
        measure.ShortTitle,
        measure.Slug.ToString(),
    ];

    // A single word that is left of a title, as "rape" is, would be found everywhere.
    private static IEnumerable<string> WithAndWithoutFrame(string title)
    {
        var bare = Frame().Replace(title, "").Trim();
        return bare.Contains(' ', StringComparison.Ordinal) ? [title, bare] : [title];
    }

    /// <summary>Where a name stands, word after word; a long one also with other words between its own.</summary>
    private static List<(int Start, int End)> Places(string[] words, string[] stems)
    {
        var together = Enumerable.Range(0, Math.Max(0, words.Length - stems.Length + 1))
            .Where(start => words.AsSpan(start, stems.Length).SequenceEqual(stems))
            .Select(start => (Start: start, End: start + stems.Length))
            .ToList();
        return together.Count == 0 && stems.Length >= FewestWordsApart && Apart(words, stems) is { } place
            ? [place]
            : together;
    }

    private static (int Start, int End)? Apart(string[] words, string[] stems)
    {
        var (start, end) = (Array.IndexOf(words, stems[0]), -1);
        foreach (var stem in stems)
        {
            end = Array.IndexOf(words, stem, end + 1);
            if (end < 0)
            {
                return null;
            }
        }

        return (start, end + 1);
    }

    private static bool IsInside((int Start, int End) place, (int Start, int End) other) =>
        other.End - other.Start > place.End - place.Start && other.Start <= place.Start && place.End <= other.End;

    [GeneratedRegex(
        @"^(police recorded|number of|volume of|percentage of)\s+|\s+(offences?|rate)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Frame();
}
