using System.Data.Common;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Tests.Setup.Seeding;

/// <summary>A database as text: each row of each table that is filled from seed-data, in the order of its key.</summary>
internal static class TableDump
{
    // The record says when; keys are made at random; the roles come with the schema.
    private static readonly Type[] LeftOut = [typeof(AuditEntry), typeof(ProtectionKey), typeof(IdentityRole<int>)];

    public static async Task<List<string>> OfAsync(ReportsDbContext context)
    {
        var rows = new List<string>();
        await context.Database.OpenConnectionAsync();
        var dumped = context.Model.GetEntityTypes().Where(type => !LeftOut.Contains(type.ClrType));
        foreach (var entity in dumped.OrderBy(type => type.GetTableName(), StringComparer.Ordinal))
        {
            var keys = entity.FindPrimaryKey()!.Properties.Select(property => $"\"{property.GetColumnName()}\"");
            await AddRowsAsync(context, entity.GetTableName()!, string.Join(", ", keys), rows);
        }

        return rows;
    }

    private static async Task AddRowsAsync(ReportsDbContext context, string table, string keys, List<string> rows)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY {keys}";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add($"{table}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader, i)))}");
        }
    }

    private static string Text(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
