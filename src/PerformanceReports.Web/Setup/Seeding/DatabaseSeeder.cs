using System.Data;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Seeding;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Setup.Seeding;

/// <summary>
/// Fills an empty database from seed-data, all or nothing. The reports take the way that every report takes: drafted,
/// submitted, approved by someone else, published by the same code.
/// </summary>
internal sealed partial class DatabaseSeeder(
    ReportsDbContext database,
    ReportPublisher reports,
    PlanPublisher plans,
    AuditTrail record,
    ILogger<DatabaseSeeder> logger)
{
    private const string Author = "Performance analyst";
    private const string Approver = "Head of performance";

    /// <summary>Fills the database; false where it holds something already, and nothing is changed.</summary>
    /// <exception cref="SeedException">Something in seed-data cannot be used.</exception>
    public async Task<bool> SeedAsync(CancellationToken cancellationToken = default)
    {
        if (await database.Offices.AnyAsync(cancellationToken))
        {
            return false;
        }

        var started = Stopwatch.GetTimestamp();
        var seed = SeedReader.Read(SeedFolder.BesideProgram, Author);

        // Of two programs that start on the same empty database one waits here, and then finds it filled.
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.Serializable, cancellationToken);
        if (await database.Offices.AnyAsync(cancellationToken))
        {
            return false;
        }

        await record.AsOneAsync("Database", "seed-data", () => FillAsync(seed, cancellationToken), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        LogSeeded(seed.Extracts.Sum(extract => extract.Figures.Count), seed.Reports.Count,
            Stopwatch.GetElapsedTime(started).TotalSeconds);
        return true;
    }

    private async Task<string> FillAsync(SeedData seed, CancellationToken cancellationToken)
    {
        await StoreReferenceDataAsync(seed, cancellationToken);
        await StoreExtractsAsync(seed.Extracts, cancellationToken);
        await PublishAsync(seed, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture,
            $"Filled the empty database from seed-data: {seed.Forces.Count} forces, {seed.Measures.Count} measures, "
            + $"{seed.Extracts.Count} extracts with {seed.Extracts.Sum(extract => extract.Figures.Count)} figures, "
            + $"{seed.Terms.Count} glossary terms, {seed.Plans.Count} plans, {seed.Reports.Count} published reports");
    }

    private async Task StoreReferenceDataAsync(SeedData seed, CancellationToken cancellationToken)
    {
        database.AddRange(seed.Forces);
        database.AddRange(seed.SimilarGroups);
        database.AddRange(seed.Denominators);
        database.AddRange(seed.Measures);
        database.AddRange(seed.Terms);
        database.AddRange(seed.Plans.Select(plan => plan.Plan));
        database.Add(seed.Office);
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task StoreExtractsAsync(IReadOnlyList<Extract> extracts, CancellationToken cancellationToken)
    {
        // Off, so that saving an extract does not find its figures, which are written by themselves.
        database.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var extract in extracts)
        {
            database.Entry(extract).State = EntityState.Added;
        }

        await database.SaveChangesAsync(cancellationToken);
        database.ChangeTracker.Clear();
        database.ChangeTracker.AutoDetectChangesEnabled = true;
        var figures = new FigureWriter(database);
        foreach (var extract in extracts)
        {
            await figures.WriteAsync(extract.Id, extract.Figures, cancellationToken);
        }
    }

    private async Task PublishAsync(SeedData seed, CancellationToken cancellationToken)
    {
        foreach (var (report, _) in seed.Reports)
        {
            database.Add(report);
            Approve(report);
        }

        await reports.PublishAsync(
            [.. seed.Reports.Select(held => new ReportRelease(held.Report, held.PublishedAt))], cancellationToken);

        // After the reports: a plan's document names those that report on it.
        foreach (var (plan, publishedAt) in seed.Plans)
        {
            await plans.PublishAsync(plan.Slug, publishedAt, cancellationToken);
        }

        foreach (var key in seed.Reports.Select(held => held.Report.Period.End.ToString()))
        {
            await record.NoteAsync(
                new AuditNote(AuditKinds.Report, $"report {key}", "Filled it in from seed-data, as it was published")
                {
                    Report = key,
                },
                cancellationToken);
        }
    }

    private static void Approve(Report report)
    {
        report.Submit();
        report.Approve(Approver);
    }

    [LoggerMessage(LogLevel.Information,
        "The database was empty. Filled it from seed-data: {Figures} figures, {Reports} reports published, in {Seconds:0.0} s")]
    private partial void LogSeeded(int figures, int reports, double seconds);
}
