using System.Globalization;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>How sentences of the editing pages are put together.</summary>
public static class Wording
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A label as it stands within a sentence: "quarter ending March 2025".</summary>
    public static string Within(string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return char.ToLower(label[0], British) + label[1..];
    }

    /// <summary>A label as it stands at the start of a sentence: "Comment 2".</summary>
    public static string Start(string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        return char.ToUpper(label[0], British) + label[1..];
    }

    /// <summary>"1 comment", "26 comments".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(British, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>A number with its thousands set off: "10,191".</summary>
    public static string Number(decimal value) => value.ToString("#,##0.####", British);
}
