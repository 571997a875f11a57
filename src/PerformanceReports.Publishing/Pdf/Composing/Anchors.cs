namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>The names by which links, also from outside, lead to places in a report's PDF.</summary>
internal static class Anchors
{
    public const string Quarter = "quarter";
    public const string SinceLastReport = "since-last-report";
    public const string Correction = "correction";
    public const string InShort = "in-short";
    public const string HowToRead = "how-to-read";
    public const string Glossary = "glossary";
    public const string AboutTheFigures = "about-the-figures";

    public static string Part(string slug) => "part-" + slug;

    public static string Section(string slug) => "section-" + slug;

    public static string Term(string slug) => "term-" + slug;
}
