using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Charts;

/// <summary>
/// One chart of a published report: everything that its renderings (SVG, Chart.js, PDF, table, CSV) draw from.
/// A volume and a rate are two models with <see cref="AlignedWith"/> set, never two axes of one (standards.md 13).
/// </summary>
public sealed record ChartModel
{
    /// <summary>The chart's name in addresses, unique within its section.</summary>
    public required string Slug { get; init; }

    /// <summary>The title outside the picture, for example "Homicide".</summary>
    public required string Title { get; init; }

    /// <summary>What is measured, for example "12 months to each month, per 1,000 residents".</summary>
    public required string Subtitle { get; init; }

    /// <summary>What the vertical axis counts, for example "per 1,000 residents"; shown with the scale.</summary>
    public required string UnitLabel { get; init; }

    /// <summary>How values are written.</summary>
    public required ValueFormat Format { get; init; }

    /// <summary>End months of the points, oldest first, not always evenly spaced; a value of each series each.</summary>
    public required IReadOnlyList<Month> Months { get; init; }

    /// <summary>The length in months of the period that ends with each of <see cref="Months"/>: 1, 3 or 12.</summary>
    public int PeriodMonths { get; init; } = 12;

    /// <summary>One to four series (standards.md 10), the own force first.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Breaks in series and changes of recording inside <see cref="Months"/> (standards.md 12).</summary>
    public IReadOnlyList<ChartBreak> Breaks { get; init; } = [];

    /// <summary>What the chart shows, in words: never its title again (standards.md 9).</summary>
    public required string AlternativeText { get; init; }

    /// <summary>One plain sentence that says what to see.</summary>
    public required string Summary { get; init; }

    /// <summary>"Data to March 2025, Home Office edition of June 2026".</summary>
    public required string Edition { get; init; }

    /// <summary>Cautions to be read with the chart.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether any series is drawn from an illustrative extract; every rendering then says so.</summary>
    public required bool Illustrative { get; init; }

    /// <summary>The slug of the chart whose time axis this one shares, or null.</summary>
    public string? AlignedWith { get; init; }
}
