using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The estimates of one kind and year.</summary>
/// <param name="Book">All that is held.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="Year">The calendar year in whose middle they hold.</param>
public sealed record YearOfEstimates(PopulationBook Book, DenominatorKind Kind, int Year)
{
    /// <summary>"residents" or "households".</summary>
    public string What => WhatOf(Kind);

    public static string WhatOf(DenominatorKind kind) => kind == DenominatorKind.Residents ? "residents" : "households";

    public Force? ForceOf(string? code) => Book.Forces.FirstOrDefault(force => force.Code.ToString() == code);

    public DenominatorEstimate? HeldOf(Force force)
    {
        ArgumentNullException.ThrowIfNull(force);
        return Book.Of(force.Code, Kind, Year);
    }
}
