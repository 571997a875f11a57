using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts.Ons;

/// <summary>Reads what a heading of residents or households says: "Population figures (mid-2024) - rounded to 100".</summary>
internal static partial class OnsEstimates
{
    /// <summary>What is counted; null where the heading is of something else, such as a rate per 1,000 population.</summary>
    public static DenominatorKind? KindOf(string heading) => Rate().IsMatch(heading)
        ? null
        : Households().IsMatch(heading)
            ? DenominatorKind.Households
            : Residents().IsMatch(heading) ? DenominatorKind.Residents : null;

    /// <summary>The year in whose middle the numbers hold; null where the heading names none, or several.</summary>
    public static int? YearOf(string heading) => Year().Matches(heading) is [{ } one]
        ? int.Parse(one.ValueSpan, CultureInfo.InvariantCulture)
        : null;

    /// <summary>What the numbers are multiplied with.</summary>
    public static decimal UnitOf(string heading) => Thousands().IsMatch(heading) ? 1000 : 1;

    [GeneratedRegex(@"\brates?\b|\bper\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\bhouseholds?\b|\bdwellings\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Households();

    [GeneratedRegex(@"\bpopulation\b|\bresidents\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Residents();

    [GeneratedRegex(@"\b(19|20|21)[0-9]{2}\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    // "Rounded to 1,000" is no unit.
    [GeneratedRegex(
        @"\bthousands\b|\(1?,?000s?\)|'000s?|\b1?,?000s\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Thousands();
}
