using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerformanceReports.Data.Seeding;

/// <summary>The folder seed-data, and files in it by their path from there.</summary>
public sealed class SeedFolder(string root)
{
    public const string Name = "seed-data";

    /// <summary>The folder that the build puts beside the program.</summary>
    public static SeedFolder BesideProgram => new(Path.Combine(AppContext.BaseDirectory, Name));

    /// <summary>The path in messages: as a person finds it in the repository.</summary>
    public static string Shown(string file) => $"{Name}/{file}";

    internal IEnumerable<string> Folders(string folder)
    {
        var path = Path.Combine(root, folder);
        return Directory.Exists(path)
            ? Directory.GetDirectories(path).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
            : throw new SeedException($"The folder {Shown(folder)} is missing below {root}. Put it back, then start again.");
    }

    internal TextReader Open(string file)
    {
        var path = Path.Combine(root, file);
        return File.Exists(path)
            ? new StreamReader(path)
            : throw new SeedException($"The file {Shown(file)} is missing below {root}. Put it back, then start again.");
    }

    internal YamlSource ReadYaml(string file)
    {
        using var reader = Open(file);
        var parser = new Parser(reader);
        var stream = new YamlStream();
        try
        {
            stream.Load(parser);
        }
        catch (YamlException exception)
        {
            throw new YamlPlace(file, exception.Start).Error(exception.InnerException?.Message ?? exception.Message, exception);
        }
        catch (InvalidOperationException exception)
        {
            // The parser gives up in this way at brackets and quotes that are not closed, without saying where.
            throw new YamlPlace(file, parser.Current?.End ?? Mark.Empty).Error(
                "What follows here is not YAML: look for a bracket or a quote that is not closed.", exception);
        }

        return stream.Documents.Count == 1
            ? new YamlSource(new YamlPlace(file, stream.Documents[0].RootNode.Start), stream.Documents[0].RootNode)
            : throw new SeedException($"{Shown(file)} holds {stream.Documents.Count} documents. It must hold one.");
    }
}
