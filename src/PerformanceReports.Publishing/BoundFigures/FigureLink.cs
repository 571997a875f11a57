using System.Text.RegularExpressions;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// How a bound figure stands in a published text: as a link to <c>figure:</c> and its reference, which the renderings
/// know. Readers of data get the number alone.
/// </summary>
public static partial class FigureLink
{
    /// <summary>The scheme of the address.</summary>
    public const string Scheme = "figure:";

    /// <summary>The link in the small Markdown.</summary>
    public static string Write(PublishedFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return $"[{figure.Text}]({Scheme}{figure.Reference})";
    }

    /// <summary>The text with numbers in the place of such links.</summary>
    public static string Flatten(string text) => Link().Replace(text, "${text}");

    [GeneratedRegex(@"\[(?<text>[^\[\]]*)\]\(figure:[a-z0-9.@:-]+\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
