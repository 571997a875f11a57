using System.Globalization;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures.Workings;

/// <summary>Numbers as they stand in a sum on paper: a true minus, brackets around a negative term.</summary>
internal static class SumText
{
    /// <summary>The two-sided quantile of the normal distribution at 95%, as methods and readers write it.</summary>
    public const string Z = "1.959964";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A count: "4,583", with decimals only where it has some.</summary>
    public static string Count(decimal value) => Signed(Words.Number(value));

    /// <summary>A number to so many decimal places.</summary>
    public static string Number(decimal value, int places) => Signed(Words.Number(value, places));

    /// <summary>A number to so many significant digits, without an exponent.</summary>
    public static string Significant(double value, int digits)
    {
        if (value == 0)
        {
            return "0";
        }

        var before = (int)Math.Floor(Math.Log10(Math.Abs(value))) + 1;
        return Signed(value.ToString("#,##0." + new string('#', Math.Clamp(digits - before, 0, 15)), British));
    }

    /// <summary>The number that a text of <see cref="Significant"/> shows.</summary>
    public static double Read(string shown) => double.Parse(shown.Replace('−', '-'), British);

    /// <summary>A term that something is done with: in brackets where it is negative.</summary>
    public static string Term(string term) => term.StartsWith('−') ? $"({term})" : term;

    /// <summary>Terms joined by plus signs, negative ones in brackets.</summary>
    public static string Plus(IEnumerable<string> terms) =>
        string.Join(" + ", terms.Select(Term));

    /// <summary>"four", and "13" from where words no longer help.</summary>
    public static string InWords(int count) => count switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        8 => "eight",
        12 => "twelve",
        _ => count.ToString(British),
    };

    private static string Signed(string number) => number.Replace('-', '−');
}
