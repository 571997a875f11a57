using System.Text.Json;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>What the record says of a publication that came late.</summary>
public sealed record LatePublication(DateTimeOffset At, string What)
{
    public static LatePublication Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        using var said = JsonDocument.Parse(entry.After ?? "{}");
        var what = said.RootElement.EnumerateObject().Select(part => part.Value.ToString());
        return new LatePublication(entry.At, string.Join("; ", what));
    }
}
