using System.Text.RegularExpressions;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Names;

/// <summary>The forces as files name them: "Avon and Somerset Constabulary", "London, City of", E23000036.</summary>
internal static partial class ForceNames
{
    /// <param name="forces">The forces held, each with the names that somebody said stand for it.</param>
    public static NameBook<ForceCode> Of(IEnumerable<Force> forces) => new(
        [
            .. forces.Select(force => new KnownName<ForceCode>(
                force.Code, force.Name, [force.Code.ToString(), force.Name, force.Slug, .. force.Aliases])),
            new(ForceCode.EnglandAndWales, "England and Wales",
                [ForceCode.EnglandAndWales.ToString(), "England and Wales"]),
        ],
        Key);

    /// <summary>What a name comes to without what forces' names have in common.</summary>
    internal static string Key(string name)
    {
        var words = Words().Matches(name.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant())
            .Select(match => match.Value)
            .Where(word => word is not ("constabulary" or "police" or "service" or "force" or "the"))
            .ToList();

        // "London, City of" and "City of London" are the same in any order of their words.
        if (words.Contains("of"))
        {
            words.Sort(StringComparer.Ordinal);
        }

        return string.Join(' ', words);
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Words();
}
