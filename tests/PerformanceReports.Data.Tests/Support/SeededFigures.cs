using PerformanceReports.Data.Seeding;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>The figures that the product ships with, read once for all tests.</summary>
public sealed class SeededFigures
{
    private const string Edition = "home-office-2026-06";

    public SeedData Seed { get; } = SeedReader.Read(SeedFolder.BesideProgram, "An analyst");

    public Benchmark BenchmarkOf(string slug, string month)
    {
        var measure = Seed.Measures.Single(measure => measure.Slug == MeasureSlug.Parse(slug));
        var end = Month.Parse(month);
        var group = SimilarGroup.On(end.LastDay, Seed.Office.Force, Seed.SimilarGroups)!;
        return Benchmark.Of([.. group.Members.Select(member => ValueOf(measure, member, end))], measure.Polarity);
    }

    private MeasureValue ValueOf(Measure measure, ForceCode force, Month end)
    {
        var extract = Seed.Extracts.Single(extract => extract.Id == Edition);
        var series = extract.Figures.Where(figure => figure.Measure == measure.Slug && figure.Force == force);
        return MeasureValue.From(
            measure, force, RollingTotal.To(end, series)!, new DenominatorTable(Seed.Denominators))!;
    }
}
