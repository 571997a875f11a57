namespace PerformanceReports.Web.Editing.Measures;

/// <summary>An extract that holds figures of a measure.</summary>
/// <param name="Name">The source.</param>
/// <param name="Edition">The edition, as readers know it.</param>
/// <param name="Figures">How many figures it holds.</param>
public sealed record MeasureEdition(string Name, string Edition, int Figures);
