using Microsoft.Data.Sqlite;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

/// <summary>A file of its own with a new installation's database, on which several nodes can be started.</summary>
public sealed class SeededDatabase : IDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private readonly string _folder;

    private SeededDatabase(string folder) => _folder = folder;

    public string File => FileIn(_folder);

    public static async Task<SeededDatabase> CopyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("performance-reports-nodes-").FullName;
        System.IO.File.Copy(await Template.Value, FileIn(folder));
        return new SeededDatabase(folder);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    // Filled once for all tests: what takes time is drawing the PDFs of the reports.
    private static async Task<string> MakeTemplateAsync()
    {
        var file = FileIn(Directory.CreateTempSubdirectory("performance-reports-template-").FullName);
        await using (var node = new SiteNode(file, TimeProvider.System))
        {
            node.Services.GetRequiredService<IHostEnvironment>().EnvironmentName.ShouldBe("Testing");
        }

        SqliteConnection.ClearAllPools();
        return file;
    }

    private static string FileIn(string folder) => Path.Combine(folder, "reports.db");
}
