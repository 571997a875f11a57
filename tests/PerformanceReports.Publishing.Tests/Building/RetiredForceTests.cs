using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Building;
using PerformanceReports.Publishing.Measures;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Building.SampleSources;

namespace PerformanceReports.Publishing.Tests.Building;

/// <summary>England and Wales is pooled over the forces that exist: one that merged does not end it.</summary>
public sealed class RetiredForceTests
{
    private static readonly ForceCode Surrey = ForceCode.Parse("E23000031");

    [Fact]
    public void Build_WithAForceThatIsRetired_PoolsTheNationOverTheOthersFromThenOn()
    {
        var document = Document(new Month(2024, 10));

        document.National.ShouldBe(
        [
            new(March.AddMonths(-12), ((3 * 4m) + 40m) / 4000 * 1000),
            new(March.AddMonths(-3), 3 * 4m / 3000 * 1000),
            new(March, 3 * 4m / 3000 * 1000),
        ]);
    }

    [Fact]
    public void Build_WithAForceThatOnlyStoppedReporting_HasNoNationFromThenOn() =>
        Document(null).National.Select(point => point.End).ShouldBe([March.AddMonths(-12)]);

    private static MeasureDocument Document(Month? retiredFrom)
    {
        var force = new Force(Surrey, "Surrey", "surrey");
        force.Exist(null, retiredFrom);
        var figures = new[] { Own, Kent, Essex }
            .SelectMany(code => Quarters(Burglary, code, March, 1, 1, 1, 1, 1, 1, 1, 1))
            .Concat(Quarters(Burglary, Surrey, March.AddMonths(-12), 10, 10, 10, 10));
        var sources = Sources(Published(March, [.. figures]));
        return MeasureDocumentBuilder.Build(
            Burglary,
            sources with
            {
                Forces = [.. sources.Forces, force],
                Denominators =
                [
                    .. new[] { Own, Kent, Essex, Surrey }.Select(
                        code => new DenominatorEstimate(code, DenominatorKind.Residents, 2022, 1000)),
                ],
            },
            [],
            Stamp);
    }
}
