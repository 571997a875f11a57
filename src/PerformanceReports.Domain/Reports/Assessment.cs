using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Domain.Reports;

/// <summary>A row of a section's measures summary: the analyst's verdicts on one measure.</summary>
public sealed class Assessment
{
    /// <summary>The longest note or reason.</summary>
    public const int NoteLength = 1000;

    private string? _trendReason;
    private string? _benchmarkReason;

    /// <summary>Makes a row.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long, or the note too long.</exception>
    public Assessment(
        MeasureSlug measure,
        string title,
        TrendVerdict? trend,
        BenchmarkVerdict? benchmark,
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

    /// <summary>The verdict on its trend; null until it is given, which it must be before review.</summary>
    public TrendVerdict? Trend { get; private set; }

    /// <summary>The verdict on its comparison; null until it is given, which it must be before review.</summary>
    public BenchmarkVerdict? Benchmark { get; private set; }

    /// <summary>What a reader must know about the row, or null.</summary>
    public string? Note { get; private set; }

    /// <summary>Why the trend is not the one that the figures suggest; published where it differs.</summary>
    public string? TrendReason
    {
        get => _trendReason;
        init => _trendReason = Require.OptionalText(value, NoteLength);
    }

    /// <summary>Why the benchmark is not the one that the figures suggest; published where it differs.</summary>
    public string? BenchmarkReason
    {
        get => _benchmarkReason;
        init => _benchmarkReason = Require.OptionalText(value, NoteLength);
    }

    internal void Judge(Verdicts verdicts)
    {
        var title = Require.Text(verdicts.Title, Domain.Measures.Measure.TitleLength);
        var note = Require.OptionalText(verdicts.Note, NoteLength);
        var trendReason = Require.OptionalText(verdicts.TrendReason, NoteLength);
        _benchmarkReason = Require.OptionalText(verdicts.BenchmarkReason, NoteLength);
        _trendReason = trendReason;
        (Title, Note, Trend, Benchmark) = (title, note, verdicts.Trend, verdicts.Benchmark);
    }

    internal IEnumerable<ReportProblem> Problems(string section)
    {
        if (Trend is null)
        {
            yield return Missing(section, "trend");
        }

        if (Benchmark is null)
        {
            yield return Missing(section, "benchmark");
        }
    }

    private ReportProblem Missing(string section, string verdict) => new(
        section,
        $"{Title} has no verdict on its {verdict}.",
        $"Choose the {verdict}, or take the one that is suggested.",
        new ReportItem(ReportItemKind.Measure, Measure.ToString()));
}
