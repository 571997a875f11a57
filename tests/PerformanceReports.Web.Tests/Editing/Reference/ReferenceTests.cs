using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Editing.Reference;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Reference;

[Collection(SiteCollection.Name)]
public sealed class ReferenceTests(SiteFixture site)
{
    [Fact]
    public async Task Get_Overview_SaysHowManyAndHowRecent()
    {
        using var client = await site.SignedInAsync(Role.Approver);
        var page = await client.PageAsync(ReferencePlaces.All);
        var items = page.QuerySelectorAll(".dashboard__item").ToDictionary(
            item => item.QuerySelector("a")!.Words(), item => item.Words(), StringComparer.Ordinal);

        items["Forces"].ShouldContain("43 forces, none retired");
        items["Similar groups"].ShouldContain("Avon and Somerset among 8 forces from 1 April 2018");
        items["Residents"].ShouldContain("13 years, the newest mid-2024 for 43 forces");
        items["Households"].ShouldContain("1 estimate missing");
        items["Police and Crime Plans"].ShouldContain("2 plans, the newest for November 2021 to March 2025");
    }

    [Theory]
    [InlineData("/editing/reference/forces/avon-and-somerset")]
    [InlineData("/editing/reference/populations/residents/2024")]
    [InlineData("/editing/plans/police-and-crime-plan-2021-2025")]
    [InlineData("/editing/plans/police-and-crime-plan-2021-2025/priorities/1")]
    public async Task Get_ByAnApprover_IsReadAndNotChanged(string address)
    {
        using var client = await site.SignedInAsync(Role.Approver);
        var page = await client.PageAsync(address);

        page.MainText().ShouldContain("You can read this page. Analysts keep what stands on it");
        page.QuerySelectorAll("main button").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/editing/reference/forces/atlantis")]
    [InlineData("/editing/reference/groups/atlantis")]
    [InlineData("/editing/reference/groups/avon-and-somerset/2018-04-02")]
    [InlineData("/editing/reference/populations/residents/2999")]
    [InlineData("/editing/reference/populations/cars/2024")]
    [InlineData("/editing/reference/populations/forces/atlantis")]
    [InlineData("/editing/plans/none")]
    [InlineData("/editing/plans/police-and-crime-plan-2021-2025/priorities/9")]
    public async Task Get_WhatIsNotThere_IsNotFound(string address)
    {
        using var client = await site.SignedInAsync(Role.Analyst);
        using var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }
}
