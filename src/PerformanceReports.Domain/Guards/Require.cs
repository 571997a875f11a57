using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace PerformanceReports.Domain.Guards;

/// <summary>Refuses nonsense with a message that says what was given and what is wanted.</summary>
public static partial class Require
{
    /// <summary>The longest name in addresses.</summary>
    public const int SlugLength = 100;

    /// <summary>A text that is not blank and not longer than <paramref name="length"/>, trimmed.</summary>
    /// <exception cref="ArgumentException">It is blank or too long.</exception>
    public static string Text(
        string? text,
        int length,
        [CallerArgumentExpression(nameof(text))] string name = "")
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"The {name} is empty: give it a text.", name);
        }

        var trimmed = text.Trim();
        return trimmed.Length <= length
            ? trimmed
            : throw new ArgumentException(
                $"The {name} has {trimmed.Length} characters, {length} are the most: shorten it.", name);
    }

    /// <summary>As <see cref="Text"/>, but null where blank.</summary>
    /// <exception cref="ArgumentException">It is too long.</exception>
    public static string? OptionalText(
        string? text,
        int length,
        [CallerArgumentExpression(nameof(text))] string name = "") =>
        string.IsNullOrWhiteSpace(text) ? null : Text(text, length, name);

    /// <summary>A name in addresses: lower-case letters and digits in words joined by single hyphens.</summary>
    /// <exception cref="ArgumentException">It is not so written, or too long.</exception>
    public static string Slug(string? slug, [CallerArgumentExpression(nameof(slug))] string name = "") =>
        slug is { Length: <= SlugLength } && SlugForm().IsMatch(slug)
            ? slug
            : throw new ArgumentException(
                $"\"{slug}\" is not a name for an address: use lower-case letters, digits and single hyphens, " +
                $"at most {SlugLength} characters.",
                name);

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SlugForm();
}
