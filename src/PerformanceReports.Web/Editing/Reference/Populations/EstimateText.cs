using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>Estimates as people type, paste and read them: "1,876,300", "1876300", "1 876 300".</summary>
public static partial class EstimateText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The number that is written; null where it is none.</summary>
    public static decimal? Read(string? text)
    {
        var bare = Blanks().Replace(text ?? "", "");
        return Written().IsMatch(bare)
            && decimal.TryParse(bare, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>As pages show it: "1,876,300".</summary>
    public static string Write(decimal estimate) => estimate.ToString("#,##0.######", British);

    // Ends well below what a number can hold; what is too large is refused with its own message.
    [GeneratedRegex(@"^([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})(\.[0-9]{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"\s")]
    private static partial Regex Blanks();
}
