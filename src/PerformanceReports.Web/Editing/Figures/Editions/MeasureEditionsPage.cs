using Microsoft.AspNetCore.Mvc.Rendering;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>The editions that hold figures of a measure.</summary>
/// <param name="Measure">The measure with its editions.</param>
/// <param name="Uses">Who uses each of them, by the extract's identifier.</param>
public sealed record MeasureEditionsPage(
    MeasureEditions Measure, IReadOnlyDictionary<string, EditionUse> Uses) : EditingPage
{
    public override string Title => Measure.Measure.Title;

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Figures", FigurePlaces.All), new("Editions", EditionPlaces.All)];

    // The fields by their short names: they stand in the address.
    public string? Then => Measure.Newest is { } newest ? Measure.Before(newest)?.Id : null;

    public string? Now => Measure.Newest?.Id;

    public IEnumerable<SelectListItem> Editions => ComparisonPage.Choices(Measure);
}
