using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Texts;

/// <summary>The address at which texts are shown as the public will see them.</summary>
public static class TextPlaces
{
    public const string PreviewPath = ReportPlaces.ReportPath + "/text-preview";

    public static string Preview(string report) => $"{ReportPlaces.Report(report)}/text-preview";
}
