namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>A year that is to be opened.</summary>
public sealed class YearForm
{
    public string? Kind { get; set; }

    public string? Year { get; set; }
}
