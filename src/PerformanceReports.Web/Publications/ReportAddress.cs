using System.Globalization;

namespace PerformanceReports.Web.Publications;

/// <summary>
/// The addresses of one report: those of its latest version, or, where a version is given, of that version for ever.
/// </summary>
public readonly record struct ReportAddress(string Key, int? Version = null)
{
    public string Contents => Version is { } version
        ? string.Create(CultureInfo.InvariantCulture, $"/reports/{Key}/v{version}")
        : $"/reports/{Key}";

    public string Pdf => $"{Contents}/report.pdf";

    public string LargePrint => $"{Contents}/report-large-print.pdf";

    public string Json => $"{Contents}/data.json";

    public string Csv => $"{Contents}/data.csv";

    public string CsvMetadata => $"{Contents}/data.csv-metadata.json";

    /// <summary>The latest version's address of the same thing.</summary>
    public ReportAddress Latest => this with { Version = null };

    public ReportAddress At(int version) => this with { Version = version };

    public string Section(string slug) => $"{Contents}/{slug}";

    public string SectionPdf(string slug) => $"{Contents}/{slug}.pdf";

    public string ChartSvg(string section, string chart) => $"{Contents}/{section}/charts/{chart}.svg";

    public string ChartCsv(string section, string chart) => $"{Contents}/{section}/charts/{chart}.csv";
}
