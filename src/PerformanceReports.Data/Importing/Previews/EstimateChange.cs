using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Previews;

/// <summary>What becomes of a number of residents or households; <paramref name="Then"/> is null where it is new.</summary>
public sealed record EstimateChange(string Force, DenominatorKind Kind, int Year, decimal? Then, decimal Now);
