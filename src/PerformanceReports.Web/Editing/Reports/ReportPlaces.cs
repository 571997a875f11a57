namespace PerformanceReports.Web.Editing.Reports;

/// <summary>The addresses of the pages of working reports.</summary>
public static class ReportPlaces
{
    public const string All = "/editing/reports";

    public const string Start = All + "/start";

    public const string Check = Start + "/check";

    public const string ReportPath = All + "/{report:regex(^\\d{{4}}-\\d{{2}}$)}";

    public const string SectionPath = ReportPath + "/sections/{section}";

    public static string Report(string key) => $"{All}/{key}";

    public static string Remove(string key) => $"{Report(key)}/remove";

    public static string Details(string key) => $"{Report(key)}/details";

    public static string Extracts(string key) => $"{Report(key)}/extracts";

    public static string Terms(string key) => $"{Report(key)}/terms";

    public static string Structure(string key) => $"{Report(key)}/structure";

    public static string Part(string key, string part) => $"{Structure(key)}/parts/{part}";

    public static string Checklist(string key) => $"{Report(key)}/checklist";

    public static string Review(string key) => $"{Report(key)}/review";

    public static string Publishing(string key) => $"{Report(key)}/publishing";

    public static string Preview(string key) => $"{Report(key)}/preview";

    public static string History(string key) => $"{Report(key)}/history";

    public static string Section(string key, string section) => $"{Report(key)}/sections/{section}";

    public static string Verdict(string key, string section, string measure) =>
        $"{Section(key, section)}/measures/{measure}";

    public static string Chart(string key, string section, string chart) => $"{Section(key, section)}/charts/{chart}";
}
