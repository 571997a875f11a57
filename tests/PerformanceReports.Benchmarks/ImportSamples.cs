using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Benchmarks;

/// <summary>43 forces, 25 measures and 180 months: 193,500 figures, as a file and as objects, and a database for them.</summary>
internal static class ImportSamples
{
    private const int Forces = 43;
    private const int Measures = 25;
    private const int Months = 180;

    private static readonly Month Last = Month.Parse("2026-06");

    /// <summary>A new file with the schema, the forces and the measures, and no figure.</summary>
    public static async Task<DbContextOptions<SqliteReportsDbContext>> DatabaseAsync(string folder)
    {
        var options = new DbContextOptionsBuilder<SqliteReportsDbContext>();
        options.UseReportsSqlite(SqliteSetup.PrepareConnectionString("Data Source=figures.db", folder));
        await using var database = new SqliteReportsDbContext(options.Options);
        await database.Database.MigrateAsync();
        database.AddRange(Enumerable.Range(1, Forces).Select(number => new Force(Code(number), $"Force {number}", $"force-{number}")));
        database.AddRange(Enumerable.Range(1, Measures).Select(number => new Measure(
            Slug(number), $"Measure {number}", MeasureUnit.Count, Polarity.LowerIsBetter, Cadence.Monthly)));
        await database.SaveChangesAsync();
        return options.Options;
    }

    public static Extract Extract(string id) =>
        new(id, "Returns", "Edition", new DateOnly(2026, 7, 17), Last, ExtractKind.Published);

    public static List<Figure> Figures() => [.. Rows(0).Select(row => new Figure(row.Measure, row.Force, row.Period, row.Count))];

    /// <param name="edition">Each edition revises some figures of the one before.</param>
    public static byte[] Csv(int edition)
    {
        var text = new StringBuilder("measure,force,period end,numerator\n");
        foreach (var (measure, force, period, count) in Rows(edition))
        {
            text.Append(CultureInfo.InvariantCulture, $"{measure},{force},{period.End.LastDay:yyyy-MM-dd},{count}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<(MeasureSlug Measure, ForceCode Force, Period Period, int Count)> Rows(int edition) =>
        from measure in Enumerable.Range(1, Measures)
        from force in Enumerable.Range(1, Forces)
        from ago in Enumerable.Range(0, Months)
        select (Slug(measure), Code(force), new Period(Last.AddMonths(-ago), 1), Count(measure, force, ago, edition));

    // Around a level of its own, and never alike twice running; in a new edition a tenth of the figures is revised.
    private static int Count(int measure, int force, int ago, int edition) =>
        1000 + (measure * 40) + (force * 10) + (ago * 7919 % 83) + (ago % 10 == edition ? 1 : 0);

    private static MeasureSlug Slug(int number) => MeasureSlug.Parse($"measure-{number}");

    private static ForceCode Code(int number) => ForceCode.Parse($"E23{number:000000}");
}
