using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Pdf.Semantic;

/// <summary>A chart with its title and the lines under it.</summary>
internal sealed record Figure
{
    public required string Title { get; init; }

    /// <summary>What is drawn, in which unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What it shows, in words: read out instead of the picture.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>Draws it at one of the sizes that a page has room for.</summary>
    public required Func<ChartSize, TextMeasure, ChartDrawing> Draw { get; init; }

    /// <summary>Source, edition and cautions, a line each.</summary>
    public required IReadOnlyList<InlineRun> Notes { get; init; }

    /// <summary>What figures that share a time axis have in common: they stand one above the other; null for one alone.</summary>
    public string? SharedAxis { get; init; }

    /// <summary>Whether it needs the whole width.</summary>
    public bool Wide => SharedAxis is not null;

    /// <summary>Whether another must stand below it on the same page, as their times are compared.</summary>
    public bool StandsAbove(Figure other) => SharedAxis is { } axis && other.SharedAxis == axis;
}
