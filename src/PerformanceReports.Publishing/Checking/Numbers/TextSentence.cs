namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>A sentence of a text.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Lead">
/// What it reads on from: in an item of a list the sentence over the list; else the sentence before it in the same
/// paragraph; empty where there is none.
/// </param>
internal sealed record TextSentence(string Text, string Lead);
