using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>The errors of a row, as the summary of a page says them: each with the cell that it leads to.</summary>
internal static class GridErrors
{
    public static IEnumerable<(string Field, string Text)> Of(GridRow row)
    {
        var name = $"{row.Measure.Title}, {NameOf(row)}";
        if (row.Clash is { } clash)
        {
            yield return (
                row.Field(nameof(GridRowForm.Choice)),
                $"{name}: {clash.Who ?? "an import"} changed this row meanwhile. Choose which figure stays.");
        }

        foreach (var finding in row.Findings.Where(finding => finding.IsError))
        {
            yield return (row.Field(FieldOf(finding.Cell)), $"{name}: {finding.Text}");
        }
    }

    private static string FieldOf(FigureCell cell) =>
        cell == FigureCell.Numerator ? nameof(GridRowForm.Numerator) : nameof(GridRowForm.Denominator);

    private static string NameOf(GridRow row) =>
        row.Period.Months == 1 ? row.Period.End.Name : Wording.Within(row.Period.Label);
}
