using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>The measures summary of a section.</summary>
public sealed record MeasuresTable
{
    private MeasuresTable(PublishedSection section, string period, PublishedSince? since, bool withLines)
    {
        Id = section.Slug;
        Title = section.Title;
        Period = period;
        WithLines = withLines;
        Rows = [.. section.Measures.Select(measure => new MeasureRow(measure, period, since))];
    }

    public string Id { get; }

    public string Title { get; }

    /// <summary>"12 months to March 2025", the head of the column of values.</summary>
    public string Period { get; }

    /// <summary>Whether each row carries its small line: where no chart stands below.</summary>
    public bool WithLines { get; }

    /// <summary>The address of the section, where the caption leads to it; null on the section's own page.</summary>
    public string? Address { get; init; }

    public IReadOnlyList<MeasureRow> Rows { get; }

    public static MeasuresTable Of(PublishedSection section, PublishedReport report, bool withLines) =>
        new(section, $"12 months to {report.Period.EndName}", report.Since, withLines);
}
