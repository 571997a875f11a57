using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PerformanceReports.Data.SqlServer;
using PerformanceReports.Data.Tests.Support;

namespace PerformanceReports.Data.Tests.Seeding;

/// <summary>SQLite takes text of any length, SQL Server does not: what ships fits both.</summary>
public sealed class SeedLengthTests(SeededFigures figures) : IClassFixture<SeededFigures>
{
    [Fact]
    public void EveryText_FitsItsColumn()
    {
        using var context = new SqlServerDesignTimeFactory().CreateDbContext([]);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var seed = figures.Seed;
        context.Add(seed.Office);
        context.AddRange(seed.Measures);
        context.AddRange(seed.Terms);
        context.AddRange(seed.Plans.Select(plan => plan.Plan));
        context.AddRange(seed.Reports.Select(report => report.Report));
        foreach (var extract in seed.Extracts)
        {
            context.Entry(extract).State = EntityState.Added;
        }

        var tooLong = context.ChangeTracker.Entries().SelectMany(entry => entry.Properties).Where(IsTooLong);

        tooLong.Select(property => $"{property.Metadata.DeclaringType.DisplayName()}.{property.Metadata.Name}: "
            + $"{property.CurrentValue}").ShouldBeEmpty();
    }

    private static bool IsTooLong(PropertyEntry property)
    {
        var converter = property.Metadata.GetTypeMapping().Converter;
        var stored = converter is null ? property.CurrentValue : converter.ConvertToProvider(property.CurrentValue);
        return stored is string text && text.Length > property.Metadata.GetMaxLength();
    }
}
