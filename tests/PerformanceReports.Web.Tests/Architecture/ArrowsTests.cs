using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Tests.Architecture;

/// <summary>Which project may know which, and which half of the site.</summary>
public sealed class ArrowsTests
{
    private const string Product = "PerformanceReports.";
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Theory]
    [InlineData(typeof(Month), "")]
    [InlineData(typeof(ReportsDbContext), "Domain")]
    [InlineData(typeof(PublishedReport), "Domain")]
    [InlineData(typeof(Program), "Data Domain Publishing")]
    public void Reference_BetweenProjects_FollowsTheArrows(Type type, string allowed) =>
        type.Assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith(Product, StringComparison.Ordinal))
            .Select(name => name[Product.Length..])
            .ShouldBeSubsetOf(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Reference_OfThePublicHalf_NeverReachesEditingOrTheDatabase() =>
        UsesOf("PerformanceReports.Web.Public")
            .Where(use => use.Target.StartsWith("PerformanceReports.Web.Editing", StringComparison.Ordinal)
                || use.Target.StartsWith("PerformanceReports.Data", StringComparison.Ordinal)
                || use.Target.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal))
            .Select(use => $"{use.Source} uses {use.Target}")
            .ShouldBeEmpty();

    [Fact]
    public void Reference_OfTheEditingHalf_NeverReachesThePublicHalf() =>
        UsesOf("PerformanceReports.Web.Editing")
            .Where(use => use.Target.StartsWith("PerformanceReports.Web.Public.", StringComparison.Ordinal))
            .Select(use => $"{use.Source} uses {use.Target}")
            .ShouldBeEmpty();

    [Fact]
    public void Reference_OfWhatThePublicReads_NeverReachesAWorkingTable() =>
        UsesOf("PerformanceReports.Web.Publications")
            .Where(use => WorkingTables.Contains(use.Target) || use.Target == "PerformanceReports.Data.ReportQueries")
            .Select(use => $"{use.Source} uses {use.Target}")
            .ShouldBeEmpty();

    [Fact]
    public void Reference_OfWhatPublishes_IsSeenToReachWorkingTables() =>
        UsesOf("PerformanceReports.Web.Publishing").Select(use => use.Target)
            .ShouldContain("PerformanceReports.Domain.Figures.Extract");

    [Fact]
    public void Reference_ReadFromTheAssembly_SeesWhatMethodsUse() =>
        UsesOf("PerformanceReports.Web.Publications")
            .ShouldContain(use => use.Target == "PerformanceReports.Data.ReportsDbContext");

    /// <summary>The rows of every table but the publications.</summary>
    private static HashSet<string> WorkingTables { get; } =
    [
        .. typeof(ReportsDbContext).GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Select(type => type.GetGenericArguments()[0])
            .Where(row => row != typeof(Publication))
            .Select(row => row.FullName!),
    ];

    private static IEnumerable<(string Source, string Target)> UsesOf(string root)
    {
        using var stream = File.OpenRead(Web.Location);
        using var file = new PEReader(stream);
        return [.. new TypeUses(file, file.GetMetadataReader()).Of(root)];
    }
}
