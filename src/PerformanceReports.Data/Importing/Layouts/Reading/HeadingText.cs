using System.Text.RegularExpressions;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The texts of headings, without what publishers hang on them.</summary>
internal static partial class HeadingText
{
    /// <summary>A heading in one line, without marks of footnotes such as "[note 1]" and "[notes 2,3]".</summary>
    public static string Plain(string text) => Space().Replace(Note().Replace(text, " "), " ").Trim();

    /// <summary>What is left of a heading to compare: words of lower-case letters and digits.</summary>
    public static string Key(string text) =>
        Between().Replace(Plain(text).Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"\[\s*(foot)?notes?\b[^\]]*\]|\[[0-9, ]+\]", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"[^\p{L}\p{Nd}]+")]
    private static partial Regex Between();
}
