namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>All that a layout finds in a file.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Figures">Its figures, each measure, force and period once.</param>
/// <param name="Estimates">Its numbers of residents and households, each force, kind and year once.</param>
/// <param name="Problems">What is wrong in it, in the order of its rows.</param>
/// <param name="Unknown">Names that stand for nothing held.</param>
/// <param name="LeftOut">What was passed over on purpose, in words: hidden sheets, bodies that are no police force.</param>
public sealed record ReadFile(
    ImportLayout Layout,
    IReadOnlyList<ReadFigure> Figures,
    IReadOnlyList<ReadEstimate> Estimates,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<UnknownName> Unknown,
    IReadOnlyList<string> LeftOut);
