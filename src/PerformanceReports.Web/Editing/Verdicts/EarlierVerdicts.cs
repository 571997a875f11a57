using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>What the last published report says of a measure.</summary>
/// <param name="Report">The end of its period, for readers.</param>
/// <param name="Row">Its row.</param>
public sealed record EarlierVerdicts(string Report, PublishedMeasure Row);
