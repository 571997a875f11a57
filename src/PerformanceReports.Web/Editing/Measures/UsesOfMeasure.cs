using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>Where a measure is used.</summary>
/// <param name="Reports">The reports that have it, the newest first.</param>
/// <param name="Editions">The extracts that hold figures of it, the newest first.</param>
/// <param name="PeriodMonths">The lengths of the periods of its figures, in months.</param>
/// <param name="Plans">The titles of the plans that name it among what they are judged by.</param>
/// <param name="Entered">How many of its figures stand in the grid.</param>
/// <param name="IsPublished">Whether it was ever published.</param>
/// <param name="HasPage">Whether it has a page in public now.</param>
public sealed record UsesOfMeasure(
    IReadOnlyList<MeasureReport> Reports,
    IReadOnlyList<MeasureEdition> Editions,
    IReadOnlyCollection<int> PeriodMonths,
    IReadOnlyList<string> Plans,
    int Entered,
    bool IsPublished,
    bool HasPage)
{
    public static UsesOfMeasure None { get; } =
        new([], [], [], [], Entered: 0, IsPublished: false, HasPage: false);

    /// <summary>What hangs on its unit and cadence.</summary>
    public MeasureUse Use => new(PeriodMonths, IsPublished);

    /// <summary>Why it cannot be removed; null where it can.</summary>
    public string? Removal(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (IsPublished)
        {
            return $"{measure.Title} was published, so it stays. Retire it, and later reports do not take it up.";
        }

        List<string> users =
        [
            .. Reports.Select(report => $"the report for {report.End.Name}"),
            .. Editions.Select(edition => $"{edition.Name}, {edition.Edition}"),
            .. Plans.Select(plan => $"the plan {plan}"),
        ];
        if (Entered > 0)
        {
            users.Add($"the grid, with {Wording.Count(Entered, "figure")}");
        }

        return users.Count == 0
            ? null
            : $"{measure.Title} is in use: {string.Join("; ", users)}. Take it out there first, or retire it.";
    }

    /// <summary>Why it cannot be retired from a month; null where it can.</summary>
    public string? Retirement(Measure measure, Month from)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Reports.FirstOrDefault(report => report.End >= from) is { } last
            ? $"The report for {last.End.Name} has {measure.Title}. "
                + (last.Published ? "Choose a later month." : "Choose a later month, or take it out there first.")
            : null;
    }
}
