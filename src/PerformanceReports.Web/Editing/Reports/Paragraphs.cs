using System.Text.RegularExpressions;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>A list of texts in one field, with an empty line between them.</summary>
public static partial class Paragraphs
{
    public static string Together(IEnumerable<string> texts) => string.Join("\n\n", texts);

    public static IEnumerable<string> Apart(string? text) =>
        EmptyLines().Split(ThreeWay.Clean(text)).Where(part => !string.IsNullOrWhiteSpace(part));

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
