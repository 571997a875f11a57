using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace PerformanceReports.Data.Auditing;

/// <summary>A row's values by property, whether it is saved, removed or was read to name another.</summary>
internal sealed class AuditValues(IReadOnlyDictionary<string, object?> values)
{
    public object? this[string property] => values.GetValueOrDefault(property);

    public static AuditValues Of(EntityEntry entry) => new(entry.Metadata.GetProperties().ToDictionary(
        property => property.Name, property => ValueOf(entry.Property(property)), StringComparer.Ordinal));

    public string Text(string property) => AuditWords.Of(this[property]);

    // A row that left its list has lost the key of its owner; the original value still holds it.
    private static object? ValueOf(PropertyEntry property) =>
        property.EntityEntry.State == EntityState.Deleted ? property.OriginalValue : property.CurrentValue;
}
