namespace PerformanceReports.Publishing.Measures;

/// <summary>The history of a measure for one force.</summary>
/// <param name="Code">The ONS code.</param>
/// <param name="Name">The name.</param>
/// <param name="Own">Whether it is the office's own force.</param>
/// <param name="Group">The codes of its most similar group; empty where none is held.</param>
/// <param name="Discrete">Periods that do not overlap, oldest first; empty where the source gives 12 months only.</param>
/// <param name="Rolling">Rolling 12 months, oldest first.</param>
/// <param name="Control">The XmR chart of the discrete periods; null where there are none.</param>
public sealed record MeasureForce(
    string Code,
    string Name,
    bool Own,
    IReadOnlyList<string> Group,
    IReadOnlyList<MeasurePoint> Discrete,
    IReadOnlyList<MeasurePoint> Rolling,
    MeasureControl? Control);
