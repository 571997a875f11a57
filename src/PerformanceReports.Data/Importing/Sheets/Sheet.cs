namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>One sheet of a file. Its rows are read as they are asked for, each time anew.</summary>
/// <param name="Name">The name on its tab; the file's name where the format has no sheets.</param>
/// <param name="IsHidden">Whether its author hid it: it may hold what was not meant to be given.</param>
/// <param name="Rows">The rows that hold something, from the top.</param>
public sealed record Sheet(string Name, bool IsHidden, IEnumerable<SheetRow> Rows);
