using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>Residents and households by year.</summary>
/// <param name="Book">All that is held.</param>
/// <param name="Form">The year that is to be opened, as typed.</param>
/// <param name="LastYear">The last year that an estimate can be of.</param>
/// <param name="MayDraft">Whether the person keeps reference data.</param>
public sealed record PopulationsPage(PopulationBook Book, YearForm Form, int LastYear, bool MayDraft) : EditingPage
{
    private const int MostNamed = 3;

    public static IReadOnlyList<DenominatorKind> Kinds { get; } =
        [DenominatorKind.Residents, DenominatorKind.Households];

    public override string Title => "Residents and households";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above => [new("Reference data", ReferencePlaces.All)];

    public IEnumerable<int> Years => Kinds.SelectMany(Book.YearsOf).Distinct().OrderDescending();

    /// <summary>The years that come next, one of each kind.</summary>
    public IEnumerable<(DenominatorKind Kind, int Year)> Next => Kinds
        .Select(kind => (kind, Year: Book.YearsOf(kind) is [var newest, ..] ? newest + 1 : LastYear))
        .Where(next => next.Year <= LastYear);

    public IEnumerable<SelectListItem> KindChoices =>
        Kinds.Select(kind => new SelectListItem(Wording.Start(YearOfEstimates.WhatOf(kind)), kind.ToString()));

    public IEnumerable<SelectListItem> ForceChoices =>
        Book.Forces.Select(force => new SelectListItem(force.Name, force.Slug));

    /// <summary>What is chosen in the list of forces before anybody chose.</summary>
    public string Force => "";

    /// <summary>"43 of 43".</summary>
    public string Count(DenominatorKind kind, int year) => string.Create(
        CultureInfo.InvariantCulture, $"{Book.Count(kind, year)} of {Book.ForcesIn(year).Count()}");

    public bool Holds(DenominatorKind kind, int year) => Book.Count(kind, year) > 0;

    /// <summary>Whose estimate a year lacks, in a few words; null where it lacks none.</summary>
    public string? Missing(DenominatorKind kind, int year) => Book.Missing(kind, year) switch
    {
        [] => null,
        [var only] => $"{only.Name} is missing",
        var several => $"{several.Count} forces are missing",
    };

    /// <summary>Whose estimate changed unusually, in a few words; null where none did.</summary>
    public string? Unusual(DenominatorKind kind, int year)
    {
        var jumps = Book.Jumps(kind, year);
        var named = string.Join(", ", jumps.Take(MostNamed).Select(jump => $"{jump.Force.Name} {jump.Step.Text}"));
        return jumps.Count switch
        {
            0 => null,
            <= MostNamed => named,
            _ => $"{named} and {jumps.Count - MostNamed} more",
        };
    }
}
