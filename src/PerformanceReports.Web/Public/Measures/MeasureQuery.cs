using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>The choices in the address of a measure, as they were written; an empty one is none.</summary>
public sealed record MeasureQuery
{
    [FromQuery(Name = "view")]
    public string? View { get; init; }

    [FromQuery(Name = "force")]
    public string? Force { get; init; }

    [FromQuery(Name = "group")]
    public string? Group { get; init; }
}
