using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing;

/// <summary>Something found in a file.</summary>
/// <param name="Severity">Whether it stops the import.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What stands there; empty where nothing does.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ImportProblem(ImportSeverity Severity, CellPlace Place, string Value, string What, string Remedy)
{
    private const int MostOfValue = 100;

    /// <summary>What stops the import.</summary>
    public static ImportProblem Error(CellPlace place, string value, string what, string remedy) =>
        new(ImportSeverity.Error, place, Start(value), what, remedy);

    /// <summary>What somebody should look at.</summary>
    public static ImportProblem Warning(CellPlace place, string value, string what, string remedy) =>
        new(ImportSeverity.Warning, place, Start(value), what, remedy);

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {(Value.Length == 0 ? "" : $"\"{Value}\" ")}{What} {Remedy}";

    private static string Start(string value) => value.Length > MostOfValue ? $"{value[..MostOfValue]}…" : value;
}
