namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>A reference that can be put into a text, with what it would show today.</summary>
/// <param name="Written">As it goes into the text, with its braces: "{{homicide.count}}".</param>
/// <param name="Figure">The figure that it stands for now.</param>
public sealed record FigureOffer(string Written, PublishedFigure Figure);
