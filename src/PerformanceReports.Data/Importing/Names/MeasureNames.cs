using System.Text.RegularExpressions;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Names;

/// <summary>The measures as files name them: slug, title, short title, and the names that somebody said.</summary>
internal static partial class MeasureNames
{
    public static NameBook<MeasureSlug> Of(IEnumerable<Measure> measures) => new(
        [
            .. measures.Select(measure => new KnownName<MeasureSlug>(measure.Slug, measure.Title, Written(measure))),
        ],
        Key);

    /// <summary>Every way in which files write a measure.</summary>
    internal static IReadOnlyList<string> Written(Measure measure) =>
        [measure.Title, measure.ShortTitle, measure.Slug.ToString(), .. measure.Aliases];

    internal static string Key(string name) => string.Join(
        ' ', Words().Matches(name.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant()).Select(m => m.Value));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Words();
}
