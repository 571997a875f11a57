using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>A financial year and quarter as the tables write them, read.</summary>
/// <param name="HasYear">Whether the year is one.</param>
/// <param name="HasQuarter">Whether the quarter is one.</param>
/// <param name="End">The quarter's last month; null where either is none.</param>
internal readonly partial record struct QuarterRead(bool HasYear, bool HasQuarter, Month? End)
{
    /// <summary>Reads "2024/25", "2024-25" or "2024/2025", and "1" to "4" or "Q1" to "Q4".</summary>
    public static QuarterRead Of(string year, string quarter)
    {
        var (years, quarters) = (Year().Match(year), Quarter().Match(quarter));
        var start = years.Success ? int.Parse(years.Groups["start"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var hasYear = start is > Month.FirstYear and < Month.LastYear
            && years.Groups["next"].Value == ((start + 1) % 100).ToString("00", CultureInfo.InvariantCulture);
        return hasYear && quarters.Success
            ? new QuarterRead(true, true, new Month(start, 3).AddMonths(3 * (quarters.Groups["number"].ValueSpan[0] - '0')))
            : new QuarterRead(hasYear, quarters.Success, null);
    }

    [GeneratedRegex(@"^(?<start>[0-9]{4})\s*[/_\u2013-]\s*([0-9]{2})?(?<next>[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(Q(uarter)?\s*)?(?<number>[1-4])\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();
}
