using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Data;

/// <summary>Stops the start with a message that says what to set, and where.</summary>
internal sealed class DatabaseOptionsValidator : IValidateOptions<DatabaseOptions>
{
    private const string Where =
        "in appsettings.json, or by the environment variables Database__Provider and ConnectionStrings__Reports";

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var problem = ProblemOf(options);
        return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problem);
    }

    private static string? ProblemOf(DatabaseOptions options)
    {
        if (options.ParsedProvider is not { } provider)
        {
            return $"Database:Provider is \"{options.Provider}\". Set it to Sqlite or SqlServer, {Where}.";
        }

        if (options.MaxBatchSize is < 1)
        {
            var size = options.MaxBatchSize.Value.ToString(CultureInfo.InvariantCulture);
            return $"Database:MaxBatchSize is {size}. Set it to 1 or more, or take it away.";
        }

        return provider == DatabaseProvider.SqlServer && string.IsNullOrWhiteSpace(options.ConnectionString)
            ? "Database:Provider is SqlServer and ConnectionStrings:Reports is empty. Set it to the connection string "
                + $"of the database, {Where}; for example \"Server=...;Database=PerformanceReports;Encrypt=True\"."
            : UnreadableConnection(provider, options.ConnectionString);
    }

    private static string? UnreadableConnection(DatabaseProvider provider, string? connectionString)
    {
        try
        {
            _ = provider == DatabaseProvider.Sqlite
                ? (DbConnectionStringBuilder)new SqliteConnectionStringBuilder(connectionString)
                : new SqlConnectionStringBuilder(connectionString);
            return null;
        }
        catch (ArgumentException exception)
        {
            // The message names the keyword and not the whole string, which may hold a password.
            return $"ConnectionStrings:Reports is not a connection string of {provider}: {exception.Message} "
                + $"Correct it {Where}.";
        }
    }
}
