using System.Text.RegularExpressions;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Measures;

/// <summary>One rule of an <see cref="OffenceCut"/>: what a row holds, and from which to which quarter.</summary>
/// <param name="Field">What is looked at.</param>
/// <param name="Value">What stands there; case, kinds of dash and white space do not matter.</param>
/// <param name="From">The first month of the first quarter; null where it was always so.</param>
/// <param name="Until">The last month of the last quarter; null where it still is so.</param>
public sealed partial record OffenceCutRule(OffenceCutField Field, string Value, Month? From = null, Month? Until = null)
{
    private readonly string _key = Key(Value);

    /// <summary>Whether an offence of the quarter that ends with a month belongs to the measure by this rule.</summary>
    public bool Fits(OffenceCutRow offence, Month quarterEnd) =>
        (From is null || From <= quarterEnd)
        && (Until is null || quarterEnd <= Until)
        && string.Equals(_key, Key(Of(offence)), StringComparison.Ordinal);

    /// <summary>The rule as it is written: <c>subgroup: Domestic burglary; until 2017-03</c>.</summary>
    public override string ToString() =>
        $"{Field.ToString().ToLowerInvariant()}: {Value}{(From is null ? "" : $"; from {From}")}"
        + (Until is null ? "" : $"; until {Until}");

    /// <summary>What is left of a name without the differences of writing between editions.</summary>
    internal static string Key(string text) =>
        Space().Replace(Dash().Replace(text, "-").Replace("&", " and ", StringComparison.Ordinal), " ")
            .Trim().ToUpperInvariant();

    private string Of(OffenceCutRow offence) => Field switch
    {
        OffenceCutField.Offence => offence.Description,
        OffenceCutField.Group => offence.Group,
        OffenceCutField.Subgroup => offence.Subgroup,
        _ => offence.Code,
    };

    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
