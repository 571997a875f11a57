using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerformanceReports.Data.Mappings;

/// <summary>
/// Keeps the order of an aggregate's lists. A row has no place of its own, so each stores its position, written
/// whenever its parent is saved; load whole lists (ReportQueries), a part of one would be numbered as the whole.
/// </summary>
internal static class ListOrder
{
    public const string Column = "Position";

    public static void HasPosition<T>(this EntityTypeBuilder<T> builder)
        where T : class => builder.Property<int>(Column);

    public static void Number(ChangeTracker changes)
    {
        if (changes.AutoDetectChangesEnabled)
        {
            changes.DetectChanges();
        }

        foreach (var entry in changes.Entries().Where(entry => entry.State != EntityState.Deleted).ToList())
        {
            foreach (var list in entry.Metadata.GetNavigations().Where(IsOrdered))
            {
                Number(entry.Collection(list));
            }
        }
    }

    private static bool IsOrdered(INavigation navigation) =>
        navigation.IsCollection && navigation.TargetEntityType.FindProperty(Column) is not null;

    private static void Number(CollectionEntry list)
    {
        var position = 0;
        foreach (var item in list.CurrentValue ?? Array.Empty<object>())
        {
            var property = list.EntityEntry.Context.Entry(item).Property(Column);
            if (!Equals(property.CurrentValue, position))
            {
                property.CurrentValue = position;
            }

            position++;
        }
    }
}
