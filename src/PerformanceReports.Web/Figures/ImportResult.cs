using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Web.Figures;

/// <summary>What became of something that a person asked of an import.</summary>
/// <param name="Import">The import as it is stored now; null where there is none.</param>
/// <param name="Reason">Why it was refused, and what to do; null where it was not.</param>
/// <param name="Field">The property of the source that was refused; null where it is about the whole.</param>
public sealed record ImportResult(FigureImport? Import, string? Reason = null, string? Field = null)
{
    public bool IsDone => Import is not null && Reason is null;

    /// <summary>What else a person should know; null where nothing.</summary>
    public string? Note { get; init; }

    public static ImportResult Missing { get; } = new(null, "There is no such import. Open the list of imports again.");

    public static ImportResult Refused(FigureImport? import, Exception refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var field = (refusal as ArgumentException)?.ParamName;
        return new(import, refusal.Message.Replace($" (Parameter '{field}')", "", StringComparison.Ordinal), field);
    }
}
