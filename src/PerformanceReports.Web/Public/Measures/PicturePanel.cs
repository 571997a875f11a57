using PerformanceReports.Publishing.Charts.Measures;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>A picture on a page, with the addresses of it and of the data.</summary>
public sealed record PicturePanel(MeasurePicture Picture, string Svg, string Csv)
{
    public string Id => $"picture-{Picture.Slug}";
}
