using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Domain.Tests.Forces;

public sealed class ForceCodeTests
{
    [Theory]
    [InlineData("E23000036", false)]
    [InlineData("W15000003", false)]
    [InlineData("K04000001", true)]
    public void Parse_OnsCode_GivesTheForceOrTheNation(string text, bool isNation)
    {
        var code = ForceCode.Parse(text);
        code.ToString().ShouldBe(text);
        code.IsNation.ShouldBe(isNation);
    }

    [Theory]
    [InlineData("")]
    [InlineData("E23")]
    [InlineData("E2300003")]
    [InlineData("E230000366")]
    [InlineData("e23000036")]
    [InlineData("S12000036")]
    [InlineData("K04000002")]
    [InlineData("Avon and Somerset")]
    public void Parse_AnythingElse_SaysWhatIsWanted(string text)
    {
        ForceCode.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => ForceCode.Parse(text)).Message.ShouldContain("E23000036");
    }
}
