namespace PerformanceReports.Web.Rendering;

/// <summary>Names the place of a page that shows the source of a figure in its text.</summary>
public static class FigureAnchor
{
    /// <summary>The element's identifier: "figure-homicide-count-previous-year".</summary>
    public static string Of(string reference) =>
        "figure-" + reference.Replace('.', '-').Replace('@', '-').Replace(':', '-');
}
