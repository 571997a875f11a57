using System.Globalization;
using Microsoft.Data.Sqlite;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>Every row of every table of a SQLite file, as text.</summary>
internal static class SqliteDump
{
    public static string Of(SeededDatabase database)
    {
        using var connection = new SqliteConnection($"Data Source={database.File};Pooling=False");
        connection.Open();
        var tables = Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        return string.Join('\n', tables.Order(StringComparer.Ordinal).SelectMany(table =>
            Rows(connection, $"SELECT * FROM \"{table}\" ORDER BY rowid").Select(row => $"{table}: {row}")));
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader, column))));
        }

        return rows;
    }

    private static string Text(SqliteDataReader reader, int column) => reader.GetValue(column) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
