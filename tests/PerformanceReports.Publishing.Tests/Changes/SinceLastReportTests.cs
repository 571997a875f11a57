using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Changes;
using PerformanceReports.Publishing.Tests.Building;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Changes;

/// <summary>What changed since the report before, in words.</summary>
public sealed class SinceLastReportTests
{
    private static readonly PublishedReport Sample =
        SampleSources.Build(SampleSources.Report([SampleSources.Row(SampleSources.Burglary)]));

    [Fact]
    public void Of_AReportWithNoneBefore_IsNothing() => SinceLastReport.Of(Sample).ShouldBeNull();

    [Fact]
    public void Lines_OfVerdictsThatMoved_SayFromWhatToWhat()
    {
        var since = Since(
            Measure("Burglary", ("Stable", "4th/8 MSG (similar to MSG average)"), ("Reducing", "7th/8 MSG (above MSG average)")),
            Measure("Robbery", ("Stable", "8th/8 MSG (above MSG average)"), ("Reducing", "3rd/8 MSG (below MSG average)")),
            Measure("Theft", ("Decreasing", "2nd/8 MSG (lower than MSG average)"), ("Reducing", "2nd/8 MSG (below MSG average)")));

        since.Title.ShouldBe("Since the report for November 2024");
        since.Summary.ShouldBe("Of 3 measures that both reports carry, 2 have another verdict. "
            + "The printed rank is better for 1 and worse for 1.");
        since.Lines.ShouldBe(
        [
            new("Trend now stable", "Burglary and Robbery (was reducing)"),
            new("Rank better", "Burglary (7th to 4th of 8)"),
            new("Rank worse", "Robbery (3rd to 8th of 8)"),
            new("Now similar to average", "Burglary (was above average)"),
            new("Now above average", "Robbery (was below average)"),
            new("Actions", "1 new, 0 continuing, 0 completed, 0 stopped; 2 of that report are no longer listed"),
        ]);
    }

    [Fact]
    public void Lines_OfMeasuresThatCameAndWent_NameThem()
    {
        var added = Measure("Added", ("Stable", "Not available"), ("Stable", "Not available")) with { Previous = null };
        var since = Since([added], [new PublishedEarlierMeasure("gone", "section", "Gone")]);

        since.Lines[0].ShouldBe(new ChangeLine("New measures", "Added"));
        since.Lines[1].ShouldBe(new ChangeLine("No longer reported", "Gone"));
        since.Summary.ShouldBe("Of 0 measures that both reports carry, none has another verdict.");
    }

    [Theory]
    [InlineData("4th/8 MSG (below MSG average)", "7th/8 MSG (below MSG average)", Polarity.LowerIsBetter, RankMove.Better)]
    [InlineData("7th/8 MSG (below MSG average)", "4th/8 MSG (below MSG average)", Polarity.HigherIsBetter, RankMove.Worse)]
    [InlineData("4th/8 MSG (below MSG average)", "4th/8 MSG (above MSG average)", Polarity.LowerIsBetter, RankMove.None)]
    [InlineData("4th/8 MSG (below MSG average)", "7th/42 (above national average)", Polarity.LowerIsBetter, RankMove.None)]
    [InlineData("4th/8 MSG (below MSG average)", "Not available", Polarity.LowerIsBetter, RankMove.None)]
    [InlineData("4th/8 MSG (below MSG average)", "7th/8 MSG (below MSG average)", Polarity.NoJudgement, RankMove.None)]
    public void Rank_OfTwoBenchmarks_IsJudgedWhereTheyCanBeCompared(
        string now, string before, Polarity polarity, RankMove move)
    {
        var measure = Measure("Burglary", ("Stable", now), ("Stable", before)) with { Polarity = polarity };
        VerdictChange.Of(measure)!.Rank.ShouldBe(move);
    }

    [Theory]
    [InlineData("4th/8 MSG (below MSG average)", "4th of 8, below average")]
    [InlineData("27th/42 (above national average)", "27th of 42, above average")]
    [InlineData("Not available", "Not available")]
    public void Words_OfABenchmark_AreFew(string text, string words) =>
        VerdictChange.Words(Benchmark(text)).ShouldBe(words);

    private static SinceLastReport Since(params PublishedMeasure[] measures) => Since(measures, []);

    private static SinceLastReport Since(
        IReadOnlyList<PublishedMeasure> measures, IReadOnlyList<PublishedEarlierMeasure> gone)
    {
        var part = Sample.Parts[0];
        return SinceLastReport.Of(Sample with
        {
            Parts = [part with { Sections = [part.Sections[0] with { Measures = measures }] }],
            Since = new PublishedSince
            {
                Period = Sample.Period with { Key = "2024-11", EndName = "November 2024" },
                Version = 1,
                MeasuresGone = gone,
                ActionsGone = [new("one", "section", 1), new("two", "section", 2)],
            },
        })!;
    }

    private static PublishedMeasure Measure(
        string title, (string Trend, string Benchmark) now, (string Trend, string Benchmark) before) =>
        Sample.Parts[0].Sections[0].Measures[0] with
        {
            Slug = title.ToLowerInvariant(),
            ShortTitle = title,
            Trend = Trend(now.Trend),
            Benchmark = Benchmark(now.Benchmark),
            Previous = new PublishedVerdicts(Trend(before.Trend), Benchmark(before.Benchmark)),
        };

    private static PublishedTrend Trend(string text)
    {
        var verdict = TrendVerdict.Parse(text);
        return new PublishedTrend(text, verdict.Direction, verdict.OutlookFor(Polarity.LowerIsBetter));
    }

    private static PublishedBenchmark Benchmark(string text)
    {
        var verdict = BenchmarkVerdict.Parse(text);
        return new PublishedBenchmark(text, verdict.Rank, verdict.Of, verdict.Position);
    }
}
