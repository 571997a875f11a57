using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Grid;
using PerformanceReports.Web.Editing.Figures.Overview;

namespace PerformanceReports.Web.Editing.Figures.Template;

/// <summary>A file to be filled in: a row for each measure of the own force and a quarter.</summary>
[Authorize(Rights.Draft)]
public sealed class TemplateController(TemplateQuery query, GridOrder order) : Controller
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet(FigurePlaces.TemplateCsv)]
    public Task<IActionResult> Csv(string? quarter, CancellationToken cancellationToken) =>
        SendAsync(ImportTemplate.Csv, "csv", "text/csv; charset=utf-8; header=present", quarter, cancellationToken);

    [HttpGet(FigurePlaces.TemplateXlsx)]
    public Task<IActionResult> Xlsx(string? quarter, CancellationToken cancellationToken) =>
        SendAsync(ImportTemplate.Xlsx, "xlsx", Workbook, quarter, cancellationToken);

    private async Task<IActionResult> SendAsync(
        TemplateWriter write, string ending, string type, string? quarter, CancellationToken cancellationToken)
    {
        if (quarter is null)
        {
            quarter = (await order.NewestQuarterAsync(cancellationToken)).ToString();
        }

        return Month.TryParse(quarter, out var end)
            ? File(
                write(await query.MeasuresAsync(cancellationToken), await query.ForceAsync(cancellationToken), end),
                type,
                $"figures-{end}.{ending}")
            : NotFound();
    }
}
