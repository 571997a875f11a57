using System.Text.RegularExpressions;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>What a sentence speaks of, by its words.</summary>
internal static partial class SentenceWords
{
    /// <summary>Whether it says that something rose, fell or is more or less than something else.</summary>
    public static bool IsOfChange(string sentence) => Change().IsMatch(sentence);

    /// <summary>Whether it gives an average.</summary>
    public static bool IsOfAverages(string sentence) => Average().IsMatch(sentence);

    [GeneratedRegex(
        @"\b(ris(e|es|en|ing)|rose|increas\w*|gr(ew|own|owth|ow|ows)|up|climb\w*|f(e|a)ll\w*|drop\w*|down|reduc\w*|" +
        @"decreas\w*|declin\w*|chang\w*|more|fewer|less|higher|lower)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"\b(average|averages|averaged|mean|typical|typically)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Average();
}
