namespace PerformanceReports.Data.Importing.Previews;

/// <summary>
/// Where the own force stands among those compared in 12 months, with what is held and with the import.
/// </summary>
/// <param name="Measure">The measure's title.</param>
/// <param name="Period">The 12 months, in words.</param>
/// <param name="Then">With what is held; null where no comparison could be made.</param>
/// <param name="Now">With the import; null where no comparison can be made.</param>
public sealed record StandingChange(string Measure, string Period, Standing? Then, Standing? Now);
