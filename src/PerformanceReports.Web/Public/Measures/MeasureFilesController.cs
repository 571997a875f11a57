using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Publishing.Charts.Svg;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Web.Public.Reports;
using PerformanceReports.Web.Public.Shared;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>A measure as files: its data, and its pictures by themselves.</summary>
public sealed class MeasureFilesController(IPublications catalogue) : Controller
{
    [Page("/measures/{slug}/data.csv")]
    public Task<IActionResult> Csv(string slug, CancellationToken cancellationToken) => FileAsync(
        slug, "data.csv", "text/csv; charset=utf-8; header=present", MeasureHistoryCsv.Write, cancellationToken);

    [Page("/measures/{slug}/data.csv-metadata.json")]
    public Task<IActionResult> CsvMetadata(string slug, CancellationToken cancellationToken) => FileAsync(
        slug,
        "data.csv-metadata.json",
        "application/csvm+json",
        measure => CsvwMetadata.Write(measure),
        cancellationToken);

    [Page("/measures/{slug}/data.json")]
    public Task<IActionResult> Json(string slug, CancellationToken cancellationToken) => FileAsync(
        slug, "data.json", "application/json", MeasureHistoryJson.Write, cancellationToken);

    [Page("/measures/{slug}/charts/{picture}.svg")]
    public Task<IActionResult> Svg(
        string slug, string picture, MeasureQuery query, CancellationToken cancellationToken) => FileAsync(
            slug, $"{picture}.svg", "image/svg+xml", measure => Draw(measure, picture, query), cancellationToken);

    private static byte[]? Draw(MeasureDocument measure, string picture, MeasureQuery query)
    {
        var choice = MeasureChoice.Read(measure, new MeasureQuery { Force = query.Force }, out var problem);
        if (problem is not null || choice.Force is null)
        {
            return null;
        }

        var drawings = new MeasureDrawings(measure, choice.Force);
        return picture switch
        {
            "rolling" => drawings.Chart(MeasureView.Rolling) is { } panel ? Line(panel) : null,
            "discrete" => drawings.Chart(MeasureView.Discrete) is { } panel ? Line(panel) : null,
            "control" => drawings.Control is { } panel ? Drawn(panel) : null,
            "group" => drawings.Group is { } panel ? Drawn(panel) : null,
            "forces" => drawings.AllForces is { } panel ? Drawn(panel) : null,
            _ => null,
        };

        byte[] Line(ChartPanel panel) => SvgFile.Write(panel.Chart, Source(measure));
        byte[] Drawn(PicturePanel panel) => SvgFile.Write(panel.Picture, Source(measure));
    }

    private static string Source(MeasureDocument measure) =>
        measure.Extracts is [var newest, ..] ? newest.Attribution : measure.Source;

    private async Task<IActionResult> FileAsync(
        string slug,
        string name,
        string contentType,
        Func<MeasureDocument, byte[]?> write,
        CancellationToken cancellationToken)
    {
        var measure = (await catalogue.MeasureAsync(slug, cancellationToken))?.Document;
        return measure is not null && write(measure) is { } bytes
            ? new PublishedFile(
                $"{measure.Slug}-{name}", contentType, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), null)
            : NotFound();
    }
}
