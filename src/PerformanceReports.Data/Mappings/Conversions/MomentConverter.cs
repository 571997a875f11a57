using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PerformanceReports.Data.Mappings.Conversions;

/// <summary>
/// Stores a moment in UTC. With offsets kept, SQLite would compare moments as text and sort them wrongly; the offset
/// of UK time is put back where a moment is shown.
/// </summary>
internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
