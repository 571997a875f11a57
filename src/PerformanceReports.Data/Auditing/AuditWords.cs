using System.Collections;
using System.Globalization;
using System.Text;

namespace PerformanceReports.Data.Auditing;

/// <summary>Values and names as the record writes them: words, and forms that no culture changes.</summary>
public static class AuditWords
{
    /// <summary>A value as words; a moment in UTC, a choice as its name in words, a list with commas.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        bool yes => yes ? "yes" : "no",
        Enum choice => OfName(choice.ToString()),
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        byte[] bytes => string.Create(CultureInfo.InvariantCulture, $"{bytes.Length} bytes"),
        IEnumerable list => string.Join(", ", list.Cast<object?>().Select(Of)),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A name of the code as words: "AlternativeText" is "Alternative text".</summary>
    public static string OfName(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        for (var at = 0; at < name.Length; at++)
        {
            var startsWord = at > 0 && char.IsUpper(name[at]) && !char.IsUpper(name[at - 1]);
            words.Append(startsWord ? " " : "").Append(at == 0 ? name[at] : Lower(name, at));
        }

        return words.ToString();
    }

    /// <summary>A text that fits a column; one that is cut says so.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    // The letters of an abbreviation stay capitals: "PublicUkName" loses them, "PDF" does not.
    private static char Lower(string name, int at)
    {
        var besideCapital = char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsUpper(name[at + 1]));
        return besideCapital ? name[at] : char.ToLowerInvariant(name[at]);
    }
}
