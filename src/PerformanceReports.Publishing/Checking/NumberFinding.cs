namespace PerformanceReports.Publishing.Checking;

/// <summary>A number in a text that the figures held do not give, or that may be last quarter's.</summary>
/// <param name="Written">The number as the text has it.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="MeasureTitle">The measure that the sentence names; null for a number only carried over.</param>
/// <param name="Held">The figure held that it is likeliest to mean; null where none is known.</param>
public sealed record NumberFinding(string Written, string Sentence, string? MeasureTitle, PublishedFigure? Held)
{
    /// <summary>What is found, in a sentence.</summary>
    public string What => Held is null
        ? $"The number {Written} stands as it did in the last report: \"{Sentence}\""
        : $"The text says {Written} of {MeasureTitle}; the figures held give {Held.Text} ({Held.Description}, " +
            $"{Held.PeriodLabel}, {Held.Source}).";

    /// <summary>What to do, in a sentence.</summary>
    public string Remedy => Held is null
        ? "Check that it still holds, or put a reference to the figure in its place."
        : $"Correct the number, or write {{{{{Held.Reference}}}}} in its place.";
}
