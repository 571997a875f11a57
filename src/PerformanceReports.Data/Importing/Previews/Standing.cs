namespace PerformanceReports.Data.Importing.Previews;

/// <summary>A force's place among those compared.</summary>
/// <param name="Place">Its rank, 1 the best.</param>
/// <param name="Of">How many are compared.</param>
/// <param name="IsShared">Whether another force has the same rank.</param>
/// <param name="Value">The value in the measure's unit.</param>
/// <param name="Position">What the measure's method says of it, in words, for example "above the group"; empty where none.</param>
public sealed record Standing(int Place, int Of, bool IsShared, decimal Value, string Position);
