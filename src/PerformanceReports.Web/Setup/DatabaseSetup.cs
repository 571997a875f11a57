using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PerformanceReports.Data;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Setup.Seeding;

namespace PerformanceReports.Web.Setup;

/// <summary>The database: which one, its schema, and what a new one is filled with.</summary>
internal static class DatabaseSetup
{
    public static void AddReportsDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddReportsDatabase(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddOptions<SeedOptions>().BindConfiguration(SeedOptions.Section);
        builder.AddPublishing();
        builder.Services.AddScoped<DatabaseSeeder>();
    }

    /// <summary>Brings the schema up to date, then fills an empty database.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await UpdateSchemaAsync(services, cancellationToken);
        if (services.GetRequiredService<IOptions<SeedOptions>>().Value.Enabled)
        {
            await services.GetRequiredService<DatabaseSeeder>().SeedAsync(cancellationToken);
            if (app.Environment.IsDevelopment())
            {
                await services.GetRequiredService<DevelopmentAccounts>().MakeAsync(cancellationToken);
            }
        }
    }

    private static async Task UpdateSchemaAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var database = services.GetRequiredService<ReportsDbContext>().Database;

        // Asked first: migrating takes a lock that a program killed meanwhile would leave behind, for the next to wait for.
        var pending = (await database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0 && services.GetRequiredService<IOptions<DatabaseOptions>>().Value.MigrateOnStart)
        {
            await database.MigrateAsync(cancellationToken);
            return;
        }

        if (pending.Count > 0)
        {
            throw new InvalidOperationException(
                $"The database lacks the migrations {string.Join(", ", pending)}, and Database:MigrateOnStart is false. "
                + "Apply the migration script (docs/operations.md), or set Database:MigrateOnStart to true.");
        }
    }
}
