using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The addresses of the grid.</summary>
public static class GridPlaces
{
    public const string Newest = "/editing/figures/grid";

    public const string QuarterPath = Newest + "/{quarter:regex(^\\d{{4}}-\\d{{2}}$)}";

    public const string RowsPath = QuarterPath + "/rows";

    /// <summary>The grid of the quarter that ends with a month.</summary>
    public static string Quarter(Month end) => $"{Newest}/{end}";

    /// <summary>Where the script of the page saves rows.</summary>
    public static string Rows(Month end) => $"{Quarter(end)}/rows";
}
