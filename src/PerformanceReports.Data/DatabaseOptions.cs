namespace PerformanceReports.Data;

/// <summary>Which database, and where: "Database" and "ConnectionStrings:Reports" in configuration.</summary>
public sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>The name under "ConnectionStrings".</summary>
    public const string ConnectionName = "Reports";

    /// <summary>The SQLite database of an installation that names none, below the site's content root.</summary>
    public const string DefaultSqliteConnection = "Data Source=App_Data/reports.db";

    /// <summary>Sqlite or SqlServer; Sqlite where nothing is said.</summary>
    public string Provider { get; set; } = nameof(DatabaseProvider.Sqlite);

    /// <summary>The most statements that are sent at once; the provider's own number where null.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>Whether the site brings the schema up to date when it starts; otherwise it refuses an old one.</summary>
    public bool MigrateOnStart { get; set; } = true;

    /// <summary>Filled from "ConnectionStrings:Reports"; SQLite has a default, SQL Server has none.</summary>
    public string? ConnectionString { get; set; }

    internal DatabaseProvider? ParsedProvider =>
        Enum.TryParse<DatabaseProvider>(Provider, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : null;
}
