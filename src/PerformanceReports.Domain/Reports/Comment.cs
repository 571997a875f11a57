using System.Globalization;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Reports;

/// <summary>A comment on performance.</summary>
public sealed class Comment
{
    /// <summary>The longest text.</summary>
    public const int TextLength = 4000;

    /// <summary>Makes a comment.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public Comment(string text) => Text = Require.Text(text, TextLength);

    /// <summary>Its name among the comments of its section, given when it is added and never again.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The comment, in the small Markdown.</summary>
    public string Text { get; private set; }

    /// <summary>The text of the report before, with which it was offered to be rewritten; null where it is new.</summary>
    public string? CarriedText { get; private init; }

    /// <summary>Whether it still says what the report before said.</summary>
    public bool IsUnchanged => Text == CarriedText;

    internal static Comment CarriedFrom(Comment earlier) => new(earlier.Text) { CarriedText = earlier.Text };

    internal void Name(int number) => Key = number.ToString(CultureInfo.InvariantCulture);

    internal void Rewrite(string text) => Text = Require.Text(text, TextLength);
}
