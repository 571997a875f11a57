using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>
/// The analyst's verdict on a trend, in the vocabulary of the reports: Stable, Increasing, Reducing (or Decreasing),
/// "Small reduction", "Moderate Increase", each with an optional note such as "(100%)". The wording is kept as given.
/// </summary>
public sealed partial record TrendVerdict
{
    /// <summary>The longest wording.</summary>
    public const int TextLength = 100;

    private TrendVerdict(string text, TrendDirection direction)
    {
        Text = text;
        Direction = direction;
    }

    /// <summary>The wording as given.</summary>
    public string Text { get; }

    /// <summary>The direction that the wording gives.</summary>
    public TrendDirection Direction { get; }

    /// <summary>Reads a verdict.</summary>
    /// <exception cref="FormatException">The text is not in the vocabulary.</exception>
    public static TrendVerdict Parse(string text) => TryParse(text, out var verdict)
        ? verdict
        : throw new FormatException(
            $"\"{text}\" is not a trend. Use Stable, Increasing, Reducing, Decreasing, or Small or Moderate with " +
            "increase or reduction; a note may follow in brackets, as in Stable (100%).");

    /// <summary>Reads a verdict; false where the text is not in the vocabulary.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TrendVerdict? verdict)
    {
        verdict = null;
        if (text is not { Length: <= TextLength } || Vocabulary().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var direction = match.Groups["up"].Success ? TrendDirection.Increasing
            : match.Groups["down"].Success ? TrendDirection.Reducing
            : TrendDirection.Stable;
        verdict = new TrendVerdict(text, direction);
        return true;
    }

    /// <summary>What the verdict means by a measure's polarity.</summary>
    public Outlook OutlookFor(Polarity polarity) => Outlooks.Of(Direction, polarity);

    /// <inheritdoc/>
    public override string ToString() => Text;

    [GeneratedRegex(
        @"^(Stable|(?<up>Increasing|((Small|Moderate) )?Increase)|" +
        @"(?<down>Reducing|Decreasing|((Small|Moderate) )?Reduction))( \([^()]{1,60}\))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Vocabulary();
}
