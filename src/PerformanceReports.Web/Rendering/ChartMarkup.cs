using Microsoft.AspNetCore.Html;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.ChartJs;
using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Charts.Svg;

namespace PerformanceReports.Web.Rendering;

/// <summary>Pictures drawn by the publishing library, which encodes every text in them, as parts of a page.</summary>
public static class ChartMarkup
{
    private const double KeyWidth = 24;
    private const double KeyHeight = 8;

    /// <summary>The chart for a page of full width.</summary>
    public static IHtmlContent Wide(ChartModel chart) => Draw(chart, ChartSize.PageWide, "wide");

    /// <summary>The chart for a phone, or for half of a page's width.</summary>
    public static IHtmlContent Narrow(ChartModel chart) => Draw(chart, ChartSize.PageNarrow, "narrow");

    /// <summary>The small line of a measure's recent values; nothing where there are none.</summary>
    public static IHtmlContent Line(IReadOnlyList<decimal?> recent) =>
        recent.Count(value => value is not null) < 2
            ? HtmlString.Empty
            : new HtmlString(SvgWriter.Small(Sparkline.Draw(recent), label: null));

    /// <summary>Where the force stands among its group; null where it is not compared.</summary>
    public static IHtmlContent? Strip(PublishedComparison? comparison, Polarity polarity, ValueFormat format) =>
        comparison is null
            ? null
            : new HtmlString(SvgWriter.Small(
                GroupStrip.Draw(comparison, polarity, GroupStripSize.PageRow, HelveticaMetrics.Measure),
                GroupStrip.AlternativeText(comparison, polarity, format)));

    /// <summary>A short stretch of a series' line, for the button that shows or hides it.</summary>
    public static IHtmlContent Key(ChartModel chart, int series)
    {
        var style = SeriesStyle.For(chart)[series];
        var (left, right) = (new ChartPoint(0, KeyHeight / 2), new ChartPoint(KeyWidth, KeyHeight / 2));
        var line = new LineMark([left, right], style.Stroke(1))
        {
            Part = style.Part,
        };
        return new HtmlString(SvgWriter.Small(new ChartDrawing(KeyWidth, KeyHeight, [line]), label: null));
    }

    /// <summary>What the chart's script reads: JSON that cannot end the element around it.</summary>
    public static IHtmlContent Data(ChartModel chart) => new HtmlString(ChartJsData.Write(chart));

    private static HtmlString Draw(ChartModel chart, ChartSize size, string prefix) => new(SvgWriter.Inline(
        ChartLayout.Draw(chart, size, HelveticaMetrics.Measure), SvgText.Of(chart, prefix)));
}
