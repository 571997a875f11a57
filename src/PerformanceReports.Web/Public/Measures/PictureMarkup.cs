using Microsoft.AspNetCore.Html;
using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Charts.Svg;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>A measure's pictures, drawn by the publishing library, as parts of a page.</summary>
public static class PictureMarkup
{
    public static IHtmlContent Wide(MeasurePicture picture) =>
        new HtmlString(SvgWriter.Inline(picture.Wide, picture.TextOf("wide")));

    public static IHtmlContent Narrow(MeasurePicture picture) =>
        new HtmlString(SvgWriter.Inline(picture.Narrow, picture.TextOf("narrow")));
}
