using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Editing.Reference;

/// <summary>A site of its own for tests that change what every report stands on.</summary>
public sealed class ReferenceSite : IAsyncLifetime
{
    private SeededDatabase? _database;

    public SiteNode Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        Site = new SiteNode(_database.File, TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        await Site.DisposeAsync();
        _database?.Dispose();
    }
}
