using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Verdicts;

/// <summary>The verdicts on a measure, as they are chosen and typed.</summary>
public sealed class VerdictForm
{
    public string? Title { get; set; }

    /// <summary>The word of the trend; empty where it is not decided.</summary>
    public string? Trend { get; set; }

    /// <summary>What stands in brackets after it.</summary>
    public string? TrendNote { get; set; }

    public string? TrendReason { get; set; }

    /// <summary>A rank, or one of the phrases; empty where it is not decided.</summary>
    public string? Benchmark { get; set; }

    public string? Rank { get; set; }

    public string? Of { get; set; }

    public bool Shared { get; set; }

    public BenchmarkPosition? Position { get; set; }

    public string? BenchmarkReason { get; set; }

    public string? Note { get; set; }

    public StartedTexts Started { get; set; } = [];

    /// <summary>The benchmark as it is chosen.</summary>
    public BenchmarkChoice Choice() =>
        new(Benchmark ?? "", Clean(Rank), Clean(Of), Shared && IsRanked, IsRanked ? Position : null);

    public static VerdictForm From(Assessment row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var form = new VerdictForm
        {
            Title = row.Title,
            TrendReason = row.TrendReason,
            BenchmarkReason = row.BenchmarkReason,
            Note = row.Note,
            Started = new()
            {
                [nameof(Title)] = row.Title,
                [nameof(Trend)] = row.Trend?.Text,
                [nameof(TrendReason)] = row.TrendReason,
                [nameof(Benchmark)] = row.Benchmark?.Text,
                [nameof(BenchmarkReason)] = row.BenchmarkReason,
                [nameof(Note)] = row.Note,
            },
        };
        form.TakeTrend(row.Trend?.Text);
        form.TakeBenchmark(row.Benchmark?.Text);
        return form;
    }

    public void TakeTrend(string? text) => (Trend, TrendNote) = TrendChoices.Apart(text);

    public void TakeBenchmark(string? text)
    {
        var choice = BenchmarkChoice.Read(text);
        (Benchmark, Rank, Of, Shared, Position) =
            (choice.Kind, choice.Rank, choice.Of, choice.Shared, choice.Position);
    }

    /// <summary>The wordings that are chosen.</summary>
    public ChosenTexts Chosen(Measure? measure, string? suggestedBenchmark) => new(
        TrendChoices.Together(Trend, TrendNote),
        Choice().Write(measure, Started.Of(nameof(Benchmark)), suggestedBenchmark));

    /// <summary>Judges the row, unless somebody else judged it otherwise meanwhile.</summary>
    /// <exception cref="FormatException">A wording is not in the vocabulary.</exception>
    public EditClash? ApplyTo(Assessment row, SectionDraft draft, ChosenTexts chosen)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(chosen);
        var merge = new ThreeWay();
        string Merged(string field, string? yours, string? stored) =>
            merge.Merge(field, Started.Of(field), yours, stored);
        var title = Merged(nameof(Title), Title, row.Title);
        var trend = Merged(nameof(Trend), chosen.Trend, row.Trend?.Text);
        var trendReason = Merged(nameof(TrendReason), TrendReason, row.TrendReason);
        var benchmark = Merged(nameof(Benchmark), chosen.Benchmark, row.Benchmark?.Text);
        var benchmarkReason = Merged(nameof(BenchmarkReason), BenchmarkReason, row.BenchmarkReason);
        var note = Merged(nameof(Note), Note, row.Note);
        if (merge.Clash is null)
        {
            draft.Judge(row.Measure, new(
                title,
                trend.Length == 0 ? null : TrendVerdict.Parse(trend),
                trendReason,
                benchmark.Length == 0 ? null : BenchmarkVerdict.Parse(benchmark),
                benchmarkReason,
                note));
        }

        return merge.Clash;
    }

    private bool IsRanked => Benchmark == BenchmarkChoice.Ranked;

    private string Clean(string? number) => IsRanked ? (number ?? "").Trim() : "";
}
