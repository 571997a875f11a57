using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Preview;

/// <summary>The addresses of previews: the public site's, each below one of two beginnings.</summary>
public static class PreviewPlaces
{
    /// <summary>For people who signed in.</summary>
    public const string Editing = "/editing/preview";

    /// <summary>For readers with a link.</summary>
    public const string PreRelease = "/pre-release/report";

    /// <summary>Tells a reader that the preview cannot be made at this moment.</summary>
    public const string NotReady = "/pre-release/not-ready";

    /// <summary>Tells a reader that their link does not open it, or does not any more.</summary>
    public const string Closed = "/pre-release/closed";

    /// <summary>Says what there is to preview, or why there is nothing.</summary>
    public static string About(string key) => ReportPlaces.Preview(key);

    public static string Report(string key) => $"{Editing}/{key}/reports/{key}";

    public static string ByLink(string key) => $"{PreRelease}/{key}/reports/{key}";

    public static string Pdf(string key) => $"{Report(key)}/report.pdf";
}
