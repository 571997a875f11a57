using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PerformanceReports.Data.Mappings;

namespace PerformanceReports.Data.Auditing;

/// <summary>
/// Finds which items of a list were moved. When one is moved, added or taken away, all behind it get another position;
/// the fewest that explain the new order are the ones that moved.
/// </summary>
internal static class AuditMoves
{
    public static HashSet<object> Of(IEnumerable<EntityEntry> entries) =>
    [
        .. entries
            .Where(entry => entry.State is EntityState.Modified or EntityState.Unchanged && IsListed(entry))
            .GroupBy(ListOf)
            .Where(list => list.Any(entry => entry.Property(ListOrder.Column).IsModified))
            .SelectMany(list => MovedIn([.. list.OrderBy(item => (int)item.Property(ListOrder.Column).CurrentValue!)]))
            .Select(entry => entry.Entity),
    ];

    private static bool IsListed(EntityEntry entry) => entry.Metadata.FindProperty(ListOrder.Column) is not null;

    private static (Type Type, object? Owner) ListOf(EntityEntry entry) =>
        (entry.Metadata.ClrType,
            AuditRules.For(entry.Metadata).Owner is { } owner ? entry.Property(owner).CurrentValue : null);

    // All but the longest run that kept its order.
    private static IEnumerable<EntityEntry> MovedIn(List<EntityEntry> items)
    {
        var before = items.ConvertAll(item => (int)item.Property(ListOrder.Column).OriginalValue!);
        var kept = LongestRun(before);
        return items.Where((_, at) => !kept.Contains(at));
    }

    private static HashSet<int> LongestRun(List<int> values)
    {
        var (length, previous, best) = (new int[values.Count], new int[values.Count], 0);
        for (var at = 0; at < values.Count; at++)
        {
            (length[at], previous[at]) = (1, -1);
            for (var earlier = 0; earlier < at; earlier++)
            {
                if (values[earlier] < values[at] && length[earlier] >= length[at])
                {
                    (length[at], previous[at]) = (length[earlier] + 1, earlier);
                }
            }

            best = length[at] > length[best] ? at : best;
        }

        var run = new HashSet<int>();
        for (var at = best; at >= 0; at = previous[at])
        {
            run.Add(at);
        }

        return run;
    }
}
