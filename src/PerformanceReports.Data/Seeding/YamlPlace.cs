using YamlDotNet.Core;

namespace PerformanceReports.Data.Seeding;

/// <summary>A place in a YAML file.</summary>
internal sealed record YamlPlace(string File, Mark Mark)
{
    public SeedException Error(string problem, Exception? inner = null) => new(
        FormattableString.Invariant($"{SeedFolder.Shown(File)}, line {Mark.Line}, column {Mark.Column}: {problem} ")
        + "Correct it, then start again.",
        inner);
}
