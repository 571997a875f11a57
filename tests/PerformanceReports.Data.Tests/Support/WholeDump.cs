using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>A database as text: each row of every table, in the order of its key.</summary>
internal static class WholeDump
{
    // Made by the clock and at random: they differ between two runs that store the same.
    private static readonly string[] Masked = ["AuditEntries.At", "AuditEntries.Save"];

    /// <param name="database">The database.</param>
    /// <param name="comparable">Whether what differs between two runs is left out.</param>
    public static async Task<string> OfAsync(TestDatabase database, bool comparable = false)
    {
        await using var context = database.Open();
        await context.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in context.Model.GetEntityTypes().OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
        {
            var keys = table.FindPrimaryKey()!.Properties.Select(property => $"\"{property.GetColumnName()}\"");
            await AddAsync(context, table.GetTableName()!, string.Join(", ", keys), comparable ? Masked : [], rows);
        }

        return string.Join('\n', rows);
    }

    private static async Task AddAsync(
        ReportsDbContext context, string table, string keys, string[] masked, List<string> rows)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY {keys}";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Where(column => !masked.Contains($"{table}.{reader.GetName(column)}"))
                .Select(column => Text(reader, column));
            rows.Add($"{table}: {string.Join(" | ", cells)}");
        }
    }

    private static string Text(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DBNull => "null",
        byte[] bytes => Convert.ToHexString(bytes),
        var value => $"\"{Convert.ToString(value, CultureInfo.InvariantCulture)}\"",
    };
}
