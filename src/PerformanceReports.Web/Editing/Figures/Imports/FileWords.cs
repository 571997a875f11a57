using System.Globalization;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Figures.Imports;

/// <summary>Files of figures in words.</summary>
public static class FileWords
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The layouts as radios of a form.</summary>
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        new(
            nameof(ImportLayout.Tidy),
            Of(ImportLayout.Tidy),
            "Columns for measure, force, period end, numerator and denominator, as the template has them."),
        new(
            nameof(ImportLayout.HomeOffice),
            Of(ImportLayout.HomeOffice),
            "The open data table: financial year, quarter, force, offence and number."),
        new(
            nameof(ImportLayout.OnsAreas),
            Of(ImportLayout.OnsAreas),
            "The police force area tables: a row a force, a column an offence, with residents and households."),
    ];

    /// <summary>What files of the layout are.</summary>
    public static string Of(ImportLayout layout) => layout switch
    {
        ImportLayout.HomeOffice => "Home Office police recorded crime",
        ImportLayout.OnsAreas => "ONS police force areas",
        _ => "One row a figure",
    };

    /// <summary>"1.2 MB", "34 KB".</summary>
    public static string Size(long bytes) => bytes >= 1 << 20
        ? string.Create(British, $"{bytes / (double)(1 << 20):0.#} MB")
        : string.Create(British, $"{Math.Max(1, bytes >> 10)} KB");
}
