using PerformanceReports.Domain.Statistics.Intervals;
using PerformanceReports.Domain.Tests.Statistics.Published;

namespace PerformanceReports.Domain.Tests.Statistics.Intervals;

/// <summary>The test tables of OHID's R package PHEindicatormethods.</summary>
public sealed class PublishedIntervalTests
{
    private const double Tolerance = 1e-6;

    public static TheoryData<int, string> Rows()
    {
        var data = new TheoryData<int, string>();
        foreach (var (row, index) in PublishedTable.Read("intervals.csv").Select((row, index) => (row, index)))
        {
            data.Add(index, $"{row["method"]} {row["numerator"]}/{row["denominator"]} at {row["level"]}");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_PublishedInputs_GivesPublishedLimits(int index, string name)
    {
        var row = PublishedTable.Read("intervals.csv")[index];
        var level = (double)row.Number("level");
        var interval = row["method"] switch
        {
            "byar" => ByarInterval.Of(row.Number("numerator"), level),
            "rate" => RateInterval.Of(
                row.Number("numerator"), row.Number("denominator"), row.Number("multiplier"), level),
            _ => WilsonInterval.Of(
                row.Number("numerator"), row.Number("denominator"), row.Number("multiplier"), level),
        };
        ShouldBeNear(interval.Lower, row.Number("lower"), name);
        ShouldBeNear(interval.Upper, row.Number("upper"), name);
    }

    private static void ShouldBeNear(decimal actual, decimal expected, string name) =>
        ((double)Math.Abs(actual - expected)).ShouldBeLessThan(Tolerance * Math.Max(1, (double)expected), name);
}
