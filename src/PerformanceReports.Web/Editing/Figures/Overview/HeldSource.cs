using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Overview;

/// <summary>A source whose figures are held.</summary>
/// <param name="Family">Its editions.</param>
/// <param name="Brought">The import of its newest edition; null where it came with the site's first figures.</param>
public sealed record HeldSource(HeldFamily Family, FigureImport? Brought);
