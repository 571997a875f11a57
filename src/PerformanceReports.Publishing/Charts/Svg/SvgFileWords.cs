namespace PerformanceReports.Publishing.Charts.Svg;

/// <summary>What a picture's file says around the picture.</summary>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">What is measured.</param>
/// <param name="Description">The alternative text.</param>
/// <param name="Foot">What stands below the picture, paragraph by paragraph.</param>
internal sealed record SvgFileWords(string Title, string Subtitle, string Description, IReadOnlyList<string> Foot);
