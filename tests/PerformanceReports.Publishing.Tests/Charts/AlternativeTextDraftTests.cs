using PerformanceReports.Publishing.Charts;
using Shouldly;
using Xunit;
using static PerformanceReports.Publishing.Tests.Charts.ChartSamples;

namespace PerformanceReports.Publishing.Tests.Charts;

public sealed class AlternativeTextDraftTests
{
    [Fact]
    public void Write_ARateWithComparators_SaysWhatIsDrawnWhenAndHowItStands() =>
        AlternativeTextDraft.Write(Rate(
                Own(4, 5, 3, 4, 4.5m), Group(4, 4, 4, 4, 4), Nation(6, 6, 6, 6, 6)))
            .ShouldBe("Line chart with three lines, per 1,000 households, from March 2024 to March 2025: Avon and "
                + "Somerset, most similar group average and England and Wales. Avon and Somerset: 4.50 in March 2025, "
                + "up from 4.00 a year before; highest 5.00 in June 2024, lowest 3.00 in September 2024. In March 2025 "
                + "Avon and Somerset was above the most similar group average (4.00) and below England and Wales "
                + "(6.00).");

    [Fact]
    public void Write_Illustrative_SaysSoAndWhatReportsState()
    {
        var own = Own(64, 65) with { Stated = [new StatedPoint(March2025, 65.3m)] };
        AlternativeTextDraft.Write(Percentage(own) with { Illustrative = true })
            .ShouldBe("Line chart with one line, in per cent, from December 2024 to March 2025: Avon and Somerset. "
                + "Avon and Somerset: 65.0% in March 2025. Published reports state for Avon and Somerset: 65.3% "
                + "(March 2025). "
                + "Illustrative figures, not published data.");
    }

    [Fact]
    public void Write_ABreakWithinTheYear_ComparesNothingAcrossIt()
    {
        var text = AlternativeTextDraft.Write(Rate(Own(4, 5, 3, 4, 4.5m)) with
        {
            Breaks = [new ChartBreak(March2025.AddMonths(-5), "new rules")],
        });
        text.ShouldNotContain("a year before");
        text.ShouldEndWith("A break in series is marked at October 2024.");
    }

    [Fact]
    public void Write_Anything_NeverSaysTheTitleAgain()
    {
        var model = Everything();
        AlternativeTextDraft.Write(model).ShouldNotContain(model.Title);
    }

    [Fact]
    public void Write_BelowBoth_SaysBelowOnce() =>
        AlternativeTextDraft.Write(Rate(Own(1, 1, 1), Group(2, 2, 2), Nation(3, 3, 3)))
            .ShouldEndWith("Avon and Somerset: 1.00 in March 2025; 1.00 throughout. In March 2025 Avon and Somerset "
                + "was below the most similar group average (2.00) and England and Wales (3.00).");

    [Theory]
    [InlineData(4.001, "the same as a year before")]
    [InlineData(3.9, "down from 4.00 a year before")]
    public void Write_TheChange_IsOfWhatReadersSee(double latest, string expected) =>
        AlternativeTextDraft.Write(Rate(Own(4, 4, 4, 4, (decimal)latest))).ShouldContain(expected);
}
