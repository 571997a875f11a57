using System.Globalization;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Checking;
using PerformanceReports.Publishing.Checking.Numbers;
using PerformanceReports.Publishing.Tests.Seeded;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace PerformanceReports.Publishing.Tests.Checking;

/// <summary>The checker on the texts of the reports that the product ships with, whose numbers are all right.</summary>
public sealed class SeededFigureCheckTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("2021-11")]
    [InlineData("2024-03")]
    [InlineData("2025-03")]
    public void Check_TextsWithTheRightNumbers_RaisesNoFalseAlarm(string period)
    {
        var (report, checker) = CheckerOf(period);
        SeededReports.TextsOf(report)
            .SelectMany(item => checker.Check(item.Text, item.Section))
            .Select(finding => finding.What)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Check_TheSameTextsWithAnotherNumberInEachPlace_FindsMostOfThem()
    {
        var (compared, found) = (0, 0);
        foreach (var (report, checker) in SeededReports.All.Select(report => CheckerOf(report.Period.End.ToString())))
        {
            foreach (var (section, text) in SeededReports.TextsOf(report))
            {
                var wrong = WithEachNumberWrong(checker, section, text).ToList();
                compared += wrong.Count;
                found += wrong.Count(other => checker.Check(other, section).Count > 0);
            }
        }

        // The others became another figure held by chance, as the 1.4 of the nation becomes the 1.6 of the force.
        output.WriteLine($"{found} of {compared} wrong numbers found");
        compared.ShouldBeGreaterThanOrEqualTo(20);
        ((double)found / compared).ShouldBeGreaterThanOrEqualTo(0.8);
    }

    private static (Report Report, FigureChecker Checker) CheckerOf(string period)
    {
        var report = SeededReports.Of(period);
        return (report, new FigureChecker(report, SeededReports.SourcesOf(report)));
    }

    /// <summary>The text once for each number that is compared, with that number an eighth too high.</summary>
    private static IEnumerable<string> WithEachNumberWrong(FigureChecker checker, ReportSection section, string text)
    {
        var numbers = TextSentences.Of(text)
            .SelectMany(sentence => TextNumbers.In(sentence.Text))
            .Select(number => number.Written)
            .Distinct();
        foreach (var written in numbers)
        {
            var (scale, format) = written.Contains('.', StringComparison.Ordinal) ? (10, "N1") : (1, "N0");
            var wrong = Math.Ceiling(decimal.Parse(written, CultureInfo.InvariantCulture) * 1.125m * scale) / scale;
            var other = text.Replace(
                written, wrong.ToString(format, CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (checker.CountCompared(text.Replace(written, "zz", StringComparison.Ordinal), section)
                < checker.CountCompared(text, section))
            {
                yield return other;
            }
        }
    }
}
