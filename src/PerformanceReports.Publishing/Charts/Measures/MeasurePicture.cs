using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// A picture of a measure that is no line chart, drawn at both sizes of a page, with its words and its table.
/// </summary>
public sealed record MeasurePicture
{
    /// <summary>The picture's name in addresses and ids, unique on its page.</summary>
    public required string Slug { get; init; }

    /// <summary>The title outside the picture.</summary>
    public required string Title { get; init; }

    /// <summary>What is measured, and in which order or period.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What the picture shows, in words: never its title again (standards.md 9).</summary>
    public required string AlternativeText { get; init; }

    /// <summary>One plain sentence that says what to see.</summary>
    public required string Summary { get; init; }

    /// <summary>"Data to March 2025, Home Office edition of June 2026".</summary>
    public required string Edition { get; init; }

    /// <summary>Whether its figures are illustrative; the drawings and the table say so too.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>Everything to be read with it: what its marks "Note 1" mean, and cautions.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The picture for the content width of a page, in CSS pixels.</summary>
    public required ChartDrawing Wide { get; init; }

    /// <summary>The picture for a phone of 320 px.</summary>
    public required ChartDrawing Narrow { get; init; }

    /// <summary>Its data.</summary>
    public required PictureTable Table { get; init; }

    /// <summary>What an inline drawing is called and what it says.</summary>
    /// <param name="prefix">What tells this drawing from the other on the page, for example "wide".</param>
    public SvgText TextOf(string prefix) => new($"{prefix}-{Slug}", Title, AlternativeText);
}
