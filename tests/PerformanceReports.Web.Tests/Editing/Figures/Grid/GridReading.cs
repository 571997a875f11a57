using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>Reads rows of the grid.</summary>
internal static class GridReading
{
    public static IElement Row(this IHtmlDocument page, string row) =>
        page.QuerySelector($"tr[data-row='{row}']") ?? throw new InvalidOperationException($"There is no row {row}.");

    /// <summary>A page with the rows of an answer in place of its own, as the script of the page puts them.</summary>
    public static IHtmlDocument With(this IHtmlDocument answer, IHtmlDocument page)
    {
        foreach (var row in answer.QuerySelectorAll("tr[data-row]"))
        {
            page.Row(row.GetAttribute("data-row")!).Replace(page.Import(row, deep: true));
        }

        return page;
    }

    public static string Typed(this IHtmlDocument page, string row, string cell = "numerator") =>
        ((IHtmlInputElement)page.Row(row).QuerySelector($"[data-cell={cell}]")!).Value;

    public static string Part(this IHtmlDocument page, string row, string part) =>
        page.Row(row).QuerySelector($"[data-part={part}]")!.Words();

    public static string State(this IHtmlDocument page, string row) => page.Row(row).GetAttribute("data-state")!;

    /// <summary>What is found in a row, and the choice that it asks for.</summary>
    public static string Notes(this IHtmlDocument page, string row) =>
        page.QuerySelector($"[data-notes='{row}']")!.Words();
}
