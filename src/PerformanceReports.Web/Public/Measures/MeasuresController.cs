using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>All measures, and each with its history, its standing and how they are worked out.</summary>
public sealed class MeasuresController(IPublications catalogue) : Controller
{
    [Page("/measures")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(MeasuresPage.Of(
        (await catalogue.ReadAsync(cancellationToken)).LatestReport?.Document,
        await catalogue.MeasuresAsync(cancellationToken)));

    [Page("/measures/{slug}")]
    public async Task<IActionResult> Measure(string slug, MeasureQuery query, CancellationToken cancellationToken) =>
        await catalogue.MeasureAsync(slug, cancellationToken) is { } measure
            ? Chosen(measure.Document, query)
            : NotFound();

    private ViewResult Chosen(MeasureDocument measure, MeasureQuery query)
    {
        var choice = MeasureChoice.Read(measure, query, out var problem);
        if (problem is null)
        {
            return View(new MeasurePage(measure, choice));
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("NoSuchChoice", new ChoiceProblemPage(measure, problem));
    }
}
