using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Tests.Editing.Reports;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Reduce serious violence", "reduce-serious-violence")]
    [InlineData("  Café & children's homes (2025) ", "cafe-childrens-homes-2025")]
    [InlineData("Heddlu Gwent – trosedd", "heddlu-gwent-trosedd")]
    [InlineData("!!!", "")]
    [InlineData(null, "")]
    public void Of_ATitle_IsANameForAddresses(string? title, string slug) => Slugs.Of(title).ShouldBe(slug);
}
