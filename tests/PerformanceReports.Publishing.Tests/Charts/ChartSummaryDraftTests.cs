using PerformanceReports.Publishing.Charts;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class ChartSummaryDraftTests
{
    [Fact]
    public void Write_OneMeasure_SaysValueChangeAndStanding() =>
        ChartSummaryDraft.Write(Rate(Own(4, 5, 3, 4, 4.5m), Group(4, 4, 4, 4, 4)))
            .ShouldBe("Avon and Somerset: 4.50 per 1,000 households in the 12 months to March 2025, up from 4.00 a "
                + "year before; above the most similar group average (4.00).");

    [Fact]
    public void Write_ACount_SaysWhatIsCounted() =>
        ChartSummaryDraft.Write(Count(Own(9236, 8594)))
            .ShouldBe("Avon and Somerset: 8,594 offences in the 12 months to March 2025.");

    [Fact]
    public void Write_SeveralMeasures_SaysTheLatestOfEach() =>
        ChartSummaryDraft.Write(Percentage(Other("Burglary", 73, 74), Other("Vehicle crime", 56, null)))
            .ShouldBe("In the 12 months to March 2025: Burglary 74.0% and Vehicle crime 56.0% (December 2024).");

    [Fact]
    public void Write_OnlyStatedValues_SaysThem() =>
        ChartSummaryDraft.Write(Percentage(Own(null, null) with { Stated = [new StatedPoint(March2025, 8.1m)] }))
            .ShouldBe("Published reports state 8.1% (March 2025).");
}
