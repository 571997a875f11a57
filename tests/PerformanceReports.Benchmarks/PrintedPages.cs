using System.Net;
using System.Text;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Charts.Svg;

namespace PerformanceReports.Benchmarks;

/// <summary>A report's sections as a plain page to print: the same rows, charts, actions and comments as its PDF.</summary>
internal static class PrintedPages
{
    public static string Of(PublishedReport report)
    {
        var html = new StringBuilder("<!doctype html><html lang=en><meta charset=utf-8><title>Report</title>");
        html.Append("<style>section{break-before:page}table{width:100%}svg{width:100%;height:auto}</style>");
        html.Append($"<h1>{Text(report.Title)}</h1>");
        foreach (var section in report.Sections())
        {
            html.Append($"<section><h2>{Text(section.Title)}</h2><p>{Text(section.Summary)}</p>");
            Table(html, section);
            foreach (var chart in section.Charts)
            {
                var drawing = ChartLayout.Draw(chart, ChartSize.PageWide, HelveticaMetrics.Measure);
                html.Append($"<h3>{Text(chart.Title)}</h3>").Append(SvgWriter.Inline(drawing, SvgText.Of(chart, section.Slug)));
            }

            List(html, section.Actions.Select(action => action.Text));
            List(html, section.Comments.Select(comment => comment.Text));
            html.Append("</section>");
        }

        return html.ToString();
    }

    private static void Table(StringBuilder html, PublishedSection section)
    {
        html.Append("<table><tr><th>Measure<th>Latest<th>Change<th>Trend<th>Benchmark</tr>");
        foreach (var measure in section.Measures)
        {
            html.Append($"<tr><th>{Text(measure.Title)}<td>{measure.Latest?.Text}<td>{measure.Change?.Text}");
            html.Append($"<td>{Text(measure.Trend.Text)}<td>{Text(measure.Benchmark.Text)}</tr>");
        }

        html.Append("</table>");
    }

    private static void List(StringBuilder html, IEnumerable<string> items)
    {
        html.Append("<ol>");
        foreach (var item in items)
        {
            html.Append($"<li>{Text(item)}</li>");
        }

        html.Append("</ol>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
