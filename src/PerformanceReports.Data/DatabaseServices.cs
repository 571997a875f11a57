using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Sqlite;
using PerformanceReports.Data.SqlServer;

namespace PerformanceReports.Data;

/// <summary>Registers <see cref="ReportsDbContext"/> for the provider that configuration names.</summary>
public static class DatabaseServices
{
    /// <param name="services">Where to register.</param>
    /// <param name="configuration">Holds "Database" and "ConnectionStrings:Reports".</param>
    /// <param name="root">The folder that a relative SQLite path starts from.</param>
    public static IServiceCollection AddReportsDatabase(
        this IServiceCollection services, IConfiguration configuration, string root)
    {
        services.AddSingleton<IValidateOptions<DatabaseOptions>, DatabaseOptionsValidator>();
        services.AddOptions<DatabaseOptions>()
            .Bind(configuration.GetSection(DatabaseOptions.Section))
            .Configure(options => options.ConnectionString = configuration.GetConnectionString(
                DatabaseOptions.ConnectionName))
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<AuditTrail>();

        var provider = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.ParsedProvider;
        return provider == DatabaseProvider.SqlServer
            ? services.AddDbContextPool<ReportsDbContext, SqlServerReportsDbContext>(UseSqlServer)
            : services.AddDbContextPool<ReportsDbContext, SqliteReportsDbContext>(
                (provided, builder) => UseSqlite(provided, builder, root));
    }

    private static void UseSqlServer(IServiceProvider services, DbContextOptionsBuilder builder)
    {
        var options = Options(services);
        builder.UseReportsSqlServer(options.ConnectionString, options.MaxBatchSize, Time(services));
    }

    private static void UseSqlite(IServiceProvider services, DbContextOptionsBuilder builder, string root)
    {
        var options = Options(services);
        var connection = string.IsNullOrWhiteSpace(options.ConnectionString)
            ? DatabaseOptions.DefaultSqliteConnection
            : options.ConnectionString;
        builder.UseReportsSqlite(
            SqliteSetup.PrepareConnectionString(connection, root), options.MaxBatchSize, Time(services));
    }

    private static TimeProvider Time(IServiceProvider services) => services.GetRequiredService<TimeProvider>();

    // Reading the value validates it: a wrong provider is told before the first connection, whoever asks first.
    private static DatabaseOptions Options(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
}
