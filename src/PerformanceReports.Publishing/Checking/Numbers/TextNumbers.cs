using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceReports.Publishing.Checking.Numbers;

/// <summary>
/// Finds the numbers of a sentence that can be figures. Left alone are years and financial years, dates and times,
/// ordinals, numbers of things that are only named by them ("Priority 4", "outcomes 14 and 16"), lengths of time, ages,
/// sums of money, targets, how many forces there are, and digits that are part of a name ("COVID-19", "4P").
/// </summary>
internal static partial class TextNumbers
{
    private const int FewestZerosOfARoundNumber = 2;

    public static IReadOnlyList<TextNumber> In(string sentence)
    {
        var others = NotFigures().Matches(sentence).Select(match => (match.Index, match.Length)).ToList();
        return
        [
            .. Number().Matches(sentence)
                .Where(match => !others.Exists(other =>
                    other.Index <= match.Groups["number"].Index
                    && match.Groups["number"].Index < other.Index + other.Length))
                .Select(Read),
        ];
    }

    private static TextNumber Read(Match match)
    {
        var digits = match.Groups["number"].Value;
        var number = decimal.Parse(digits, NumberStyles.Number, CultureInfo.InvariantCulture);
        var scale = match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "THOUSAND" => 1_000m,
            "MILLION" => 1_000_000m,
            _ => 1m,
        };
        var nearness = NearnessOf(match.Groups["near"].Value);
        return new(
            digits,
            number * scale,
            KindOf(match.Groups["unit"].Value),
            nearness,
            StepOf(digits, nearness) * scale,
            match.Groups["number"].Index,
            match.Index + match.Length);
    }

    private static NumberKind KindOf(string unit) => unit switch
    {
        "" => NumberKind.Plain,
        _ when unit.Contains("point", StringComparison.OrdinalIgnoreCase) => NumberKind.PercentagePoints,
        _ when unit.Contains('%', StringComparison.Ordinal) => NumberKind.Percent,
        _ when unit.EndsWith("cent", StringComparison.OrdinalIgnoreCase) => NumberKind.Percent,
        _ => NumberKind.PerThousand,
    };

    private static Nearness NearnessOf(string word) => word.ToUpperInvariant() switch
    {
        "" => Nearness.Exact,
        "OVER" or "MORE THAN" or "AT LEAST" or "JUST OVER" => Nearness.OrMore,
        "UNDER" or "LESS THAN" or "FEWER THAN" or "NEARLY" or "ALMOST" or "JUST UNDER" or "UP TO" => Nearness.OrLess,
        _ => Nearness.About,
    };

    /// <summary>
    /// A number with a decimal point counts to its last place. Of whole numbers, closing zeros count as rounding where
    /// the text says "about", and where a number of thousands has two or more.
    /// </summary>
    private static decimal StepOf(string digits, Nearness nearness)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            return Power(-(digits.Length - point - 1));
        }

        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        var zeros = plain.Length - plain.TrimEnd('0').Length;
        var isRound = nearness != Nearness.Exact || (plain.Length > 3 && zeros >= FewestZerosOfARoundNumber);
        return isRound && zeros < plain.Length ? Power(zeros) : 1;
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power *= 10;
        }

        return exponent < 0 ? 1 / power : power;
    }

    [GeneratedRegex(
        @"(?<![\w.,£$€/–-])" +
        @"((?<near>about|around|approximately|roughly|some|close to|nearly|almost|just over|just under|over|under|" +
        @"more than|less than|fewer than|at least|up to)\s+)?" +
        @"(?<number>[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?|[0-9]+(\.[0-9]+)?)" +
        @"(?![\w/]|[-–][0-9])" +
        @"(\s+(?<scale>thousand|million)\b)?" +
        @"(?<unit>\s*%|\s+per\s?cent\b|\s+percentage points?\b|\s+per (1,000|thousand)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(
        // Years, financial years and ranges of years.
        @"\b(19[5-9][0-9]|20[0-9]{2})([/–-]([0-9]{2,4}))?\b(?!\s*%)" +
        // Days of the month, and times of the day.
        @"|\b[0-9]{1,2}(st|nd|rd|th)?\s+(January|February|March|April|May|June|July|August|September|October|" +
        @"November|December)\b" +
        @"|\b(January|February|March|April|May|June|July|August|September|October|November|December)\s+[0-9]{1,2}\b" +
        @"(?!,[0-9])" +
        @"|\b[0-9]{1,2}([.:][0-9]{2})?\s?(am|pm)\b|\b[0-9]{1,2}:[0-9]{2}\b" +
        // What is only named by a number, and such names in a row.
        @"|\b(priority|priorities|outcomes?|sections?|parts?|pages?|tables?|charts?|figures?|actions?|comments?|" +
        @"steps?|phases?|stages?|tiers?|levels?|class|version|codes?|chapters?|articles?|quarter|number|no\.)\s+[0-9]+" +
        @"((,|\s+and|\s+or|\s+to)\s+[0-9]+\b(?!\s*%))*" +
        // Lengths of time, ages, targets, and how many forces are compared.
        @"|\b[0-9]+([.,][0-9]+)?(\s+(and|to|or)\s+[0-9]+)?[\s-]+(calendar\s+|working\s+|consecutive\s+)?" +
        @"(years?|months?|weeks?|days?|hours?|minutes?|quarters?)\b" +
        @"|\b(aged?|ages)\s+[0-9]+((\s+(to|and|or)\s+|[-–])[0-9]+)?" +
        @"|\btargets?\s+(of|is|was)\s+[0-9][0-9,.]*[0-9]?" +
        @"|\b[0-9]+\s+(\w+\s+){0,2}forces?\b" +
        @"|\b(of|/)\s*(the\s+)?[0-9]+\s+(MSG|most similar)\b" +
        @"|\bper\s+[0-9][0-9,]*" +
        // A number at the head of an item, and one in brackets alone.
        @"|^\s*[0-9]{1,2}[.)]\s|\([0-9]{1,2}\)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotFigures();
}
