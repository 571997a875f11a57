using PerformanceReports.Publishing.Corrections;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publications;

/// <summary>What the site shows as versions of a report are added to an empty database.</summary>
public sealed class PublishedVersionsTests : IDisposable
{
    private readonly EmptySite _site = new();

    [Fact]
    public async Task Get_BeforeTheFirstPublication_SaysSo()
    {
        var page = await _site.PageAsync("/");

        page.Heading().ShouldBe("No report is published yet");
        (await _site.PageAsync("/reports")).MainText().ShouldContain("No report is published yet");
        (await _site.PageAsync("/actions")).MainText().ShouldContain("No published report has planned actions yet");
        (await _site.PageAsync("/glossary")).Heading().ShouldBe("Glossary");
        (await _site.PageAsync("/open-data")).Heading().ShouldBe("Open data");
    }

    [Fact]
    public async Task Get_AfterACorrection_SaysWhatChangedAndWhy()
    {
        await PublishTwoAsync();

        var report = await _site.PageAsync("/reports/2025-03");

        var correction = report.QuerySelector(".correction")!;
        correction.Words().ShouldStartWith(
            "Corrected: what changed in version 2 The robbery figure was mended. Why It counted a month twice.");
        correction.QuerySelectorAll(".differences__item").Select(item => item.Words())
            .ShouldBe(["Comment Before A comment on robbery. Now A comment on robbery, mended."]);
        report.QuerySelector(".report-head__facts")!.Words().ShouldContain("Version 2, corrected");
        report.QuerySelectorAll("[aria-labelledby=versions] li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Get_TheVersionThatWasCorrected_StandsAndSaysByWhichWhenAndWhy()
    {
        await PublishTwoAsync();

        var banner = (await _site.PageAsync("/reports/2025-03/v1")).QuerySelector(".govuk-notification-banner")!;

        banner.Words().ShouldContain("This is version 1. Version 2 took its place on 7 June 2025, 9.30am.");
        banner.Words().ShouldContain("Why: It counted a month twice.");
        banner.QuerySelector("a")!.GetAttribute("href").ShouldBe("/reports/2025-03");
        (await _site.PageAsync("/reports/2025-03/v1/crime")).MainText().ShouldContain("A comment on robbery.");
        (await _site.PageAsync("/reports/2025-03/v2")).QuerySelector(".govuk-notification-banner").ShouldBeNull();
    }

    [Fact]
    public async Task Get_AReportWithReadersBefore_NamesThem()
    {
        await _site.PublishAsync(
            EmptySite.Report(1, EmptySite.Past) with { PreReleaseReaders = ["Chair of the Panel"] });

        (await _site.PageAsync("/reports/2025-03")).QuerySelector("[aria-labelledby=pre-release]")!.Words()
            .ShouldContain("Chair of the Panel");
    }

    [Fact]
    public async Task Get_BeforeItsTimeOfPublication_IsNotThere()
    {
        await _site.PublishAsync(EmptySite.Report(1, TimeProvider.System.GetUtcNow().AddDays(1)));

        (await _site.PageAsync("/reports/2025-03")).Heading().ShouldBe("Page not found");
        (await _site.PageAsync("/actions")).MainText().ShouldNotContain("Patrol more");
        using var client = _site.Client;
        (await client.GetStringAsync("/feeds/reports.atom")).ShouldNotContain("March 2025");
    }

    public void Dispose() => _site.Dispose();

    private async Task PublishTwoAsync()
    {
        var first = EmptySite.Report(1, EmptySite.Past, "A comment on robbery.");
        var second = EmptySite.Report(2, EmptySite.Past.AddDays(9), "A comment on robbery, mended.") with
        {
            CorrectionNote = "The **robbery** figure was mended.",
            CorrectionReason = "It counted a month twice.",
        };
        await _site.PublishAsync(first);
        await _site.PublishAsync(second with { Differences = ReportDifferences.Between(first, second) });
    }
}
