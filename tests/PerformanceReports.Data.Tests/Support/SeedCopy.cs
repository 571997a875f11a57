using PerformanceReports.Data.Seeding;

namespace PerformanceReports.Data.Tests.Support;

/// <summary>A copy of seed-data in which a test spoils something.</summary>
public sealed class SeedCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reports-seed-").FullName;

    public SeedCopy()
    {
        var source = Path.Combine(AppContext.BaseDirectory, SeedFolder.Name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_root, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Replace(string file, string before, string after)
    {
        var path = Path.Combine(_root, file);
        var text = File.ReadAllText(path);
        var place = text.IndexOf(before, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, $"{file} no longer holds \"{before}\"");
        File.WriteAllText(path, text[..place] + after + text[(place + before.Length)..]);
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_root, file), text);

    public void Delete(string file) => File.Delete(Path.Combine(_root, file));

    public SeedData Read() => SeedReader.Read(new SeedFolder(_root), "An analyst");

    /// <summary>What reading refuses with.</summary>
    public string Refusal() => Should.Throw<SeedException>(Read).Message;

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
