using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>Reads a page as its reader does: words without the white space of the source.</summary>
internal static class PageReading
{
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Heading(this IHtmlDocument page) => page.QuerySelector("h1")!.Words();

    public static string MainText(this IHtmlDocument page) => page.QuerySelector("main")!.Words();

    /// <summary>The cells of a table, row by row, without its head.</summary>
    public static IReadOnlyList<string[]> Rows(this IElement table) =>
        [.. table.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.Words()).ToArray())];
}
