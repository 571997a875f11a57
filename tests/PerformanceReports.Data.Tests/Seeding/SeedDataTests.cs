using System.Diagnostics;
using System.Reflection;
using PerformanceReports.Data.Tests.Support;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Tests.Seeding;

/// <summary>What the shipped figures say.</summary>
public sealed class SeedDataTests(SeededFigures figures) : IClassFixture<SeededFigures>
{
    [Theory]
    [InlineData("homicide", 13, 4)]
    [InlineData("serious-violence", 826, 4)]
    [InlineData("drug-trafficking", 601, 7)]
    [InlineData("residential-burglary", 4583, 8)]
    [InlineData("vehicle-offences", 10191, 7)]
    [InlineData("personal-robbery", 1402, 8)]
    [InlineData("theft-from-the-person", 768, 2)]
    public void TotalAndRank_OfMarch2025_AreThePrintedRank(string measure, int total, int rank)
    {
        var own = figures.BenchmarkOf(measure, "2025-03").For(figures.Seed.Office.Force)!;

        own.Value.Numerator.ShouldBe(total);
        own.Rank.Place.ShouldBe(rank);
        own.Rank.Of.ShouldBe(8);
        PrintedRank(measure).ShouldBe(rank);
    }

    [Theory]
    [InlineData("residential-burglary", 4)]
    [InlineData("theft-from-the-person", 3)]
    public void Rank_OfMarch2024_OnTodaysFigures_DiffersFromThePrintedOne(string measure, int rank) =>
        figures.BenchmarkOf(measure, "2024-03").For(figures.Seed.Office.Force)!.Rank.Place.ShouldBe(rank);

    [Fact]
    public void Everything_IsThere()
    {
        var seed = figures.Seed;

        seed.Forces.Count.ShouldBe(43);
        seed.Reports.Select(report => report.Report.Period.End.ToString()).ShouldBe(["2021-11", "2024-03", "2025-03"]);
        seed.Plans.Count.ShouldBe(2);
        foreach (var edition in (string[])["home-office-2023-10", "home-office-2026-06"])
        {
            var forces = seed.Extracts.Single(extract => extract.Id == edition).Figures
                .GroupBy(figure => figure.Measure)
                .Select(measure => measure.Select(figure => figure.Force).Distinct().Count());
            forces.ShouldAllBe(count => count == 43);
        }
    }

    [Fact]
    public void Reports_CanBeSubmittedAsTheyStand()
    {
        foreach (var report in figures.Seed.Reports.Select(seed => seed.Report))
        {
            report.Problems().ShouldBeEmpty();
        }
    }

    [Fact]
    public void NoMeasureOfAForce_MixesPublishedAndIllustrativeFigures()
    {
        var published = Series(ExtractKind.Published);
        var illustrative = Series(ExtractKind.Illustrative);

        published.ShouldNotBeEmpty();
        illustrative.ShouldNotBeEmpty();
        published.Intersect(illustrative).ShouldBeEmpty();
    }

    [Fact]
    public async Task IllustrativeFigures_AreWhatTheirScriptWrites()
    {
        var root = typeof(SeedDataTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
        using var script = Process.Start(new ProcessStartInfo(
            "node", [Path.Combine(root, "seed-data", "illustrative", "make.mjs"), "--check"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = script.StandardOutput.ReadToEndAsync();
        var errors = script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();

        script.ExitCode.ShouldBe(0, await output + await errors);
    }

    private HashSet<(MeasureSlug, ForceCode)> Series(ExtractKind kind) =>
    [
        .. figures.Seed.Extracts
            .Where(extract => extract.Kind == kind)
            .SelectMany(extract => extract.Figures)
            .Select(figure => (figure.Measure, figure.Force)),
    ];

    private int? PrintedRank(string measure) => figures.Seed.Reports
        .Single(seed => seed.Report.Period.End.ToString() == "2025-03").Report.Sections()
        .SelectMany(section => section.Assessments)
        .Single(row => row.Measure == MeasureSlug.Parse(measure))
        .Benchmark!.Rank;
}
