using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>The measures of the office, by title.</summary>
/// <param name="Lines">Those that fit the filter.</param>
/// <param name="All">How many there are.</param>
/// <param name="Filter">What is looked for.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
public sealed record MeasuresPage(IReadOnlyList<MeasureLine> Lines, int All, MeasureFilter Filter, bool MayDraft)
    : EditingPage
{
    public override string Title => "Measures";

    public override EditingSection Section => EditingSection.Measures;

    public string? Words => Filter.Words;

    public string? State => Filter.State;

    public static IReadOnlyList<SelectListItem> States { get; } =
        [new("All", ""), new("In use", "in-use"), new("Retired", "retired")];
}
