namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>A name in a file that stands for nothing held. Each is told once, however many rows it stands in.</summary>
/// <param name="Kind">What it should name.</param>
/// <param name="Written">As the file writes it.</param>
/// <param name="Rows">In how many rows.</param>
/// <param name="Nearest">What it may mean, the nearest first.</param>
public sealed record UnknownName(NamedKind Kind, string Written, int Rows, IReadOnlyList<NameOffer> Nearest);
