using System.Reflection;
using System.Text.RegularExpressions;

namespace PerformanceReports.Data.Tests.Auditing;

/// <summary>What the context cannot see cannot be recorded: SQL is written by hand in few places.</summary>
public sealed partial class AuditSourceTests
{
    // Figures are exempt, and pragmas change no row.
    private static readonly string[] Known = ["FigureWriter.cs", "SqlitePragmas.cs"];

    [Fact]
    public void Sql_WrittenByHand_StandsOnlyWhereItPassesNoRecordBy()
    {
        var sources = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories).ToList();
        sources.Count.ShouldBeGreaterThan(100);
        sources.Where(file => WritesSql().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName).Distinct()
            .ShouldBe(Known, ignoreOrder: true);
    }

    private static string SourceFolder() => Path.Combine(
        typeof(AuditSourceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot").Value!,
        "src");

    [GeneratedRegex(@"\bExecuteSql\w*\(|\bExecuteNonQuery\w*\(")]
    private static partial Regex WritesSql();
}
