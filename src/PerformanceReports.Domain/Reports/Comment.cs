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

    /// <summary>The comment, in the small Markdown.</summary>
    public string Text { get; private set; }
}
