using Microsoft.AspNetCore.Http.Extensions;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Web.Editing.Reports.Starting;

/// <summary>What was typed and chosen to start a quarter, as it was typed.</summary>
public sealed class StartForm
{
    /// <summary>The choice of starting from no report.</summary>
    public const string Blank = "blank";

    /// <summary>The number of the period's last month.</summary>
    public string? Month { get; set; }

    /// <summary>The year of the period's last month.</summary>
    public string? Year { get; set; }

    /// <summary>The end month of the report to start from, or <see cref="Blank"/>.</summary>
    public string? From { get; set; }

    /// <summary>The extracts, or families of extracts, to draw on.</summary>
    public List<string> Extracts { get; set; } = [];

    public bool IsUntouched => Month is null && Year is null && From is null;

    /// <summary>The month that is typed; null where it is none.</summary>
    public Month? End => Months.Read(Month, Year);

    /// <summary>The choice as the query of an address, to come back to it.</summary>
    public QueryString Query => new QueryBuilder
    {
        { "Form.Month", Month ?? "" },
        { "Form.Year", Year ?? "" },
        { "Form.From", From ?? "" },
        { "Form.Extracts", Extracts },
    }.ToQueryString();
}
