namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A number of a tally.</summary>
/// <param name="Number">The number.</param>
/// <param name="Label">What it counts, for example "measures getting better".</param>
internal sealed record TallyItem(int Number, string Label);
