using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Verdicts.Rows;

/// <summary>The addresses at which a section's measures are chosen.</summary>
public static class RowPlaces
{
    public const string Path = ReportPlaces.SectionPath + "/measures";

    public const string MovePath = Path + "/move";

    public const string StatedPath = Path + "/stated";

    public static string Rows(string key, string section) => $"{ReportPlaces.Section(key, section)}/measures";
}
