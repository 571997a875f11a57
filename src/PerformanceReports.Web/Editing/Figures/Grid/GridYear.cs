namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The 12 months that end with a row's period, with what is entered.</summary>
/// <param name="Value">The value in the measure's unit; null where it cannot be worked out.</param>
/// <param name="Total">The sums that it is made of; empty where the value is the sum itself, or there is none.</param>
/// <param name="Lack">Why there is no value; empty where there is one.</param>
/// <param name="IsNothing">Whether none of the figures that it needs is there.</param>
public sealed record GridYear(string? Value, string Total, string Lack, bool IsNothing = false);
