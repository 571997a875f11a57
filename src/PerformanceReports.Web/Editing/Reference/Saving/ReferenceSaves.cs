using PerformanceReports.Data;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Saving;

/// <summary>
/// Stores changes; each is made to what is stored now, and again if somebody else stored meanwhile, so that it is the
/// change itself that finds out whether both fit together.
/// </summary>
public sealed class ReferenceSaves(ReportsDbContext database)
{
    /// <summary>Changes what is found; a change that answers a clash is not stored.</summary>
    public async Task<SaveOutcome> ChangeAsync<T>(
        Func<CancellationToken, Task<T?>> find, Func<T, EditClash?> change, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(find);
        return await database.SaveInTurnAsync(
            async () => await find(cancellationToken) is { } stored
                ? SaveOutcome.Of(() => change(stored))
                : SaveOutcome.Gone,
            outcome => outcome.IsSaved,
            cancellationToken)
            ?? SaveOutcome.Refused("Other people are saving at this moment. Nothing is lost: save again.");
    }
}
