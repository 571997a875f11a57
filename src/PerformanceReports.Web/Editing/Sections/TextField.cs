namespace PerformanceReports.Web.Editing.Sections;

/// <summary>One text of an item, as its form asks for it.</summary>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What its label says.</param>
/// <param name="Length">The most characters that it may have.</param>
/// <param name="IsRequired">Whether it may not be empty.</param>
public sealed record TextField(string Name, string Label, int Length, bool IsRequired)
{
    /// <summary>A sentence under the label.</summary>
    public string? Hint { get; init; }

    /// <summary>How many lines it shows; 1 is a field of one line.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>Whether it is in the small Markdown, and has a preview.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>What is wrong with a text, and what to do; null where nothing is.</summary>
    public string? ProblemOf(string text) =>
        IsRequired && text.Length == 0
            ? $"{Label}: enter a text. To take the item out of the report, remove it."
            : text.Length <= Length
                ? null
                : FormattableString.Invariant(
                    $"{Label} has {text.Length:N0} characters and may have {Length:N0}: shorten it by {Over(text):N0}.");

    private int Over(string text) => text.Length - Length;
}
