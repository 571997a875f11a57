using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>Finds the months that a sentence says its 12 months end with: "March 2025", "2022/23", "2022".</summary>
internal static partial class NamedMonths
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<Month> In(string sentence) =>
    [
        .. MonthName().Matches(sentence)
            .Select(match => Month.Of(DateOnly.ParseExact(match.Value, "MMMM yyyy", British)))
            .Concat(FinancialYear().Matches(sentence)
                .Select(match => new Month(int.Parse(match.Groups["from"].ValueSpan, British) + 1, 3)))
            .Concat(CalendarYear().Matches(sentence)
                .Select(match => new Month(int.Parse(match.ValueSpan, British), 12)))
            .Distinct(),
    ];

    [GeneratedRegex(
        @"\b(January|February|March|April|May|June|July|August|September|October|November|December) 20[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthName();

    [GeneratedRegex(
        @"\b(?<from>20[0-9]{2})[/–-][0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FinancialYear();

    [GeneratedRegex(@"(?<=\b[Ii]n )20[0-9]{2}\b(?![/–-])", RegexOptions.CultureInvariant)]
    private static partial Regex CalendarYear();
}
