using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The colours of the report on paper. Every text colour has 7:1 or more on its ground.</summary>
internal static class Palette
{
    public const string Brand = ChartPalette.Own;
    public const string Ink = "#1B242C";
    public const string Quiet = "#4F5962";
    public const string Black = "#000000";
    public const string Paper = "#FFFFFF";

    /// <summary>Text on the brand colour that is less important than what stands beside it.</summary>
    public const string OnBrandQuiet = "#D3E0EB";

    /// <summary>Ornament on the brand colour.</summary>
    public const string OnBrandFaint = "#3A6691";

    /// <summary>A word behind the text of a draft, too faint to disturb it.</summary>
    public const string Watermark = "#E4E8EC";

    public const string Rule = "#C9D1D8";

    /// <summary>Marks of illustrative figures, and their ground.</summary>
    public const string Illustrative = "#801650";
    public const string IllustrativeTint = "#F8EEF3";
}
