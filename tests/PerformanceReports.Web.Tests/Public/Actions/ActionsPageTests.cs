using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public.Actions;

[Collection(SiteCollection.Name)]
public sealed class ActionsPageTests(SiteFixture site)
{
    [Fact]
    public async Task Get_All_FollowsAnActionThroughTheReportsThatCarryIt()
    {
        var page = await site.PageAsync("/actions");

        var action = page.GetElementById("action-strategic-homicide-suppression-plan")!;
        action.QuerySelector(".state")!.Words().ShouldBe("Continuing");
        action.QuerySelectorAll(".life__step").Select(step => step.Words()).ShouldBe(
        [
            "Quarter ending March 2024 (Q4 2023/24) New", "Quarter ending March 2025 (Q4 2024/25) Continuing",
        ]);
        action.QuerySelectorAll(".life__step a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "/reports/2024-03/reduce-murder-and-other-homicide#action-1",
            "/reports/2025-03/reduce-murder-and-other-homicide#action-1",
        ]);
        page.QuerySelector("nav [aria-current]")!.Words().ShouldBe("Actions");
    }

    [Fact]
    public async Task Get_ByPriorityAndStatus_ShowsThoseAlone()
    {
        var page = await site.PageAsync("/actions?priority=reduce-murder-and-other-homicide&status=continuing");

        page.QuerySelectorAll("h2.part__title").Select(title => title.Words()).ShouldBe(["Reduce murder and other homicide"]);
        var states = page.QuerySelectorAll(".lives__standing .state").Select(state => state.Words()).ToList();
        states.ShouldNotBeEmpty();
        states.ShouldAllBe(state => state == "Continuing");
        page.QuerySelector("#status option[selected]")!.GetAttribute("value").ShouldBe("continuing");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe("http://localhost/actions");
    }

    [Fact]
    public async Task Get_OfAStatusThatThereIsNot_SaysSo() =>
        (await site.PageAsync("/actions?status=unheard-of")).MainText()
            .ShouldContain("No planned action is of that priority and that status.");

    [Fact]
    public async Task Get_ASection_LeadsFromEachActionToItsLife()
    {
        var section = await site.PageAsync("/reports/2025-03/reduce-murder-and-other-homicide");

        section.QuerySelector("#action-1 a[href^='/actions#']")!.GetAttribute("href")
            .ShouldBe("/actions#action-strategic-homicide-suppression-plan");
    }
}
