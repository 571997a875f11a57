using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;
using PerformanceReports.Web.Publishing;
using PerformanceReports.Web.Tests.Setup.Seeding;

namespace PerformanceReports.Web.Tests.Publishing;

/// <summary>What becomes of the measures when a report is published after the first ones.</summary>
public sealed class MeasurePublisherTests(NewInstallation unchanged) : IClassFixture<NewInstallation>
{
    [Fact]
    public async Task Publish_AReport_PublishesItsMeasuresAgainAndNoOthers()
    {
        using var site = new NewInstallation();
        var at = TimeProvider.System.GetUtcNow().AddMinutes(-1);
        var catalogue = site.Services.GetRequiredService<PublicationCatalogue>();
        (await catalogue.MeasureAsync("homicide"))!.Document.Version.ShouldBe(1);

        await PublishAsync(site, Approved(), at);
        catalogue.Forget();

        var publications = await MeasuresAsync(site);
        var again = publications.Where(publication => publication.Version > 1).ShouldHaveSingleItem();
        (again.Key, again.Version, again.PublishedAt).ShouldBe(("homicide", 2, at));
        again.Sha256.ShouldBe(PublishedDocuments.Sha256(again.Document));
        var document = (await catalogue.MeasureAsync("homicide"))!.Document;
        (document.Version, document.PublishedAt).ShouldBe((2, at));
        document.Verdicts.Select(verdict => verdict.PeriodKey).ShouldBe(["2025-06", "2025-03", "2024-03", "2021-11"]);
        (await catalogue.MeasureAsync("vehicle-offences"))!.Document.Version.ShouldBe(1);
    }

    [Fact]
    public async Task Publish_TheSameAgain_PublishesNoMeasure()
    {
        await unchanged.WithAsync<MeasurePublisher, bool>(async measures =>
        {
            await measures.PublishAsync(TimeProvider.System.GetUtcNow());
            return true;
        });

        var publications = await MeasuresAsync(unchanged);
        publications.Count.ShouldBe(35);
        publications.ShouldAllBe(publication => publication.Version == 1);
    }

    [Fact]
    public async Task Publish_AReportThatIsRefused_StoresNothing()
    {
        await Should.ThrowAsync<ReportRefusedException>(
            () => PublishAsync(unchanged, Draft(), TimeProvider.System.GetUtcNow()));

        (await unchanged.WithAsync<ReportsDbContext, int>(database => database.Publications
            .CountAsync(publication => publication.Kind == PublicationKind.Report))).ShouldBe(3);
    }

    private static Task<Publication> PublishAsync(NewInstallation site, Report report, DateTimeOffset at) =>
        site.WithAsync<IServiceProvider, Publication>(services =>
        {
            services.GetRequiredService<ReportsDbContext>().Add(report);
            return services.GetRequiredService<ReportPublisher>().PublishAsync(new ReportRelease(report, at));
        });

    private static Task<List<Publication>> MeasuresAsync(NewInstallation site) =>
        site.WithAsync<ReportsDbContext, List<Publication>>(database => database.Publications.AsNoTracking()
            .Where(publication => publication.Kind == PublicationKind.Measure)
            .OrderBy(publication => publication.Id)
            .ToListAsync());

    private static Report Approved()
    {
        var report = Draft();
        report.Submit();
        report.Approve("Head of performance");
        return report;
    }

    private static Report Draft()
    {
        const string author = "Performance analyst";
        var report = new Report(
            Period.QuarterEnding(new Month(2025, 6)), "Performance report", ["home-office-2026-06"], author);
        var part = new ReportPart("national-police-and-crime-measures", "National Police and Crime Measures");
        var section = new ReportSection("reduce-murder-and-other-homicide", "Reduce murder and other homicide");
        report.Add(part, author);
        report.Add(part, section, author);
        report.Add(
            section,
            new Assessment(
                MeasureSlug.Parse("homicide"),
                "Police recorded homicide offences",
                TrendVerdict.Parse("Stable"),
                BenchmarkVerdict.Parse("Not available"))
            {
                TrendReason = "A handful of offences a year.",
                BenchmarkReason = "A handful of offences a year.",
            },
            author);
        report.Add(section, new PlannedAction("review", ActionState.New, "Every death is reviewed."), author);
        return report;
    }
}
