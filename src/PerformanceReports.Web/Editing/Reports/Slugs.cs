using System.Globalization;
using System.Text;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Makes names for addresses from what people write.</summary>
public static class Slugs
{
    /// <summary>"Reduce serious violence" gives "reduce-serious-violence"; empty where nothing can be used.</summary>
    public static string Of(string? text)
    {
        var slug = new StringBuilder();
        foreach (var letter in (text ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && !IsPassedOver(letter))
            {
                slug.Append('-');
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, Require.SlugLength)).Trim('-');
    }

    /// <summary>The typed name, or one made from the title where none is typed.</summary>
    public static string OfOr(string? typed, string? title) =>
        string.IsNullOrWhiteSpace(typed) ? Of(title) : typed.Trim();

    // Accents that were taken off their letters, and apostrophes within words.
    private static bool IsPassedOver(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || letter is '\'' or '\u2019';
}
