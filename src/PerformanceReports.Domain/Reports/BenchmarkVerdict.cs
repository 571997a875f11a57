using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// The analyst's verdict on a comparison, in the vocabulary of the reports: "4th/8 MSG (similar to MSG average
/// rates)", "=3rd/8" where the rank is shared, "27th/42 (above national average)", "Not available", "Not applicable",
/// "See comments". The wording is kept as given.
/// </summary>
public sealed partial record BenchmarkVerdict
{
    /// <summary>The longest wording.</summary>
    public const int TextLength = 150;

    private static readonly string[] WithoutComparison = ["Not available", "Not applicable", "See comments"];

    private BenchmarkVerdict(string text, int? rank, int? of, BenchmarkPosition? position)
    {
        Text = text;
        Rank = rank;
        Of = of;
        Position = position;
    }

    /// <summary>The wording as given.</summary>
    public string Text { get; }

    /// <summary>The rank, from 1 to <see cref="Of"/>; null without a comparison.</summary>
    public int? Rank { get; }

    /// <summary>The number of forces compared; null without a comparison.</summary>
    public int? Of { get; }

    /// <summary>Where the force stands against the average; null without a comparison.</summary>
    public BenchmarkPosition? Position { get; }

    /// <summary>Reads a verdict.</summary>
    /// <exception cref="FormatException">The text is not in the vocabulary.</exception>
    public static BenchmarkVerdict Parse(string text) => TryParse(text, out var verdict)
        ? verdict
        : throw new FormatException(
            $"\"{text}\" is not a benchmark. Write a rank, the number of forces and the position, as in 4th/8 MSG " +
            $"(similar to MSG average rates); or one of {string.Join(", ", WithoutComparison)}.");

    /// <summary>Reads a verdict; false where the text is not in the vocabulary.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out BenchmarkVerdict? verdict)
    {
        verdict = null;
        if (WithoutComparison.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            verdict = new BenchmarkVerdict(text!, null, null, null);
            return true;
        }

        if (text is not { Length: <= TextLength } || Comparison().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var rank = int.Parse(match.Groups["rank"].ValueSpan, CultureInfo.InvariantCulture);
        var of = int.Parse(match.Groups["of"].ValueSpan, CultureInfo.InvariantCulture);
        if (rank < 1 || rank > of)
        {
            return false;
        }

        verdict = new BenchmarkVerdict(text, rank, of, PositionOf(match.Groups["position"].Value));
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static BenchmarkPosition PositionOf(string word) => word.ToUpperInvariant() switch
    {
        "ABOVE" or "HIGHER THAN" => BenchmarkPosition.Above,
        "BELOW" or "LOWER THAN" => BenchmarkPosition.Below,
        _ => BenchmarkPosition.Similar,
    };

    [GeneratedRegex(
        @"^=?(?<rank>[0-9]{1,3})(st|nd|rd|th)/(?<of>[0-9]{1,3})( MSG)? " +
        @"\((?<position>above|higher than|similar to|below|lower than) (MSG|national) average( rates?)?\)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Comparison();
}
