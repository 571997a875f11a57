using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>An extract that is held, without its figures.</summary>
public sealed record HeldExtract(string Id, string Family, string Edition, DateOnly EditionDate, ExtractKind Kind);
