using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>A row of a section's measures summary: the analyst's verdicts on one measure.</summary>
public sealed class Assessment
{
    /// <summary>The longest note or reason.</summary>
    public const int NoteLength = 1000;

    /// <summary>Makes a row.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long, or the note too long.</exception>
    public Assessment(
        MeasureSlug measure,
        string title,
        TrendVerdict trend,
        BenchmarkVerdict benchmark,
        string? note = null)
    {
        Measure = measure;
        Title = Require.Text(title, Domain.Measures.Measure.TitleLength);
        Trend = trend;
        Benchmark = benchmark;
        Note = Require.OptionalText(note, NoteLength);
    }

    /// <summary>The measure.</summary>
    public MeasureSlug Measure { get; private set; }

    /// <summary>The row's title as printed.</summary>
    public string Title { get; private set; }

    /// <summary>The verdict on its trend.</summary>
    public TrendVerdict Trend { get; private set; }

    /// <summary>The verdict on its comparison.</summary>
    public BenchmarkVerdict Benchmark { get; private set; }

    /// <summary>What a reader must know about the row, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Why the trend is not the one that the figures suggest; published where it differs.</summary>
    public string? TrendReason { get; init => field = Require.OptionalText(value, NoteLength); }

    /// <summary>Why the benchmark is not the one that the figures suggest; published where it differs.</summary>
    public string? BenchmarkReason { get; init => field = Require.OptionalText(value, NoteLength); }
}
