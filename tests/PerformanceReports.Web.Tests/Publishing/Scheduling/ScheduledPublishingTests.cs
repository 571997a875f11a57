using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Publishing.Scheduling;

/// <summary>Reports that are published by themselves, by clocks that the tests move.</summary>
public sealed class ScheduledPublishingTests
{
    // The Friday before each change of the clocks, and 9.30 on the Sunday on which they change.
    private static readonly DateTimeOffset BeforeSpring = new(2027, 3, 26, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Spring = new(2027, 3, 28, 9, 30, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset BeforeAutumn = new(2027, 10, 29, 12, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateTimeOffset Autumn = new(2027, 10, 31, 9, 30, 0, TimeSpan.Zero);

    public static TheoryData<DateTimeOffset, DateTimeOffset> Changes => new()
    {
        { BeforeSpring, Spring },
        { BeforeAutumn, Autumn },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Publish_AcrossAChangeOfTheClocks_ComesOutAtTheUkTimeAndNotBefore(
        DateTimeOffset from, DateTimeOffset due)
    {
        var clock = new ManualTimeProvider(from);
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, clock);
        await node.CorrectAsync(ReportStatus.Approved);
        await node.ScheduleAsync(due);

        await MoveSlowlyAsync(clock, due.AddSeconds(-1));
        (await node.ReadAsync(report => report.Status)).ShouldBe(ReportStatus.Approved);
        (await node.PublicAsync()).Version.ShouldBe(1);

        await UntilPublishedAsync(node, clock, due);
        var document = (await node.PublicAsync()).Document;
        document.Version.ShouldBe(2);
        document.PublishedAt.ShouldBe(due);
        document.PublishedAt.Offset.ShouldBe(due.Offset);
        (await LatenessAsync(node)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Publish_OnTwoNodesOfOneDatabase_HappensOnce()
    {
        var clock = new ManualTimeProvider(BeforeSpring);
        using var database = await SeededDatabase.CopyAsync();
        await using var one = new SiteNode(database.File, clock);
        await using var other = new SiteNode(database.File, clock);
        await one.CorrectAsync(ReportStatus.Approved);
        await one.ScheduleAsync(Spring);
        (await other.PublicAsync()).Version.ShouldBe(1);

        await UntilPublishedAsync(one, clock, Spring);
        await MoveSlowlyAsync(clock, Spring.AddMinutes(10));

        (await one.QueryAsync(held => held.Publications.CountAsync(
            publication => publication.Kind == PublicationKind.Report && publication.Key == SiteNode.Key))).ShouldBe(2);
        (await one.PublicAsync()).Sha256.ShouldBe((await other.PublicAsync()).Sha256);
        (await other.PublicAsync()).Version.ShouldBe(2);
        (await one.ReadAsync(report => report.PublishedVersions)).ShouldBe(2);
        (await one.QueryAsync(held => held.FailedReleases.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Publish_WhileEveryNodeWasDown_ComesLateAndSaysSo()
    {
        var clock = new ManualTimeProvider(BeforeSpring);
        using var database = await SeededDatabase.CopyAsync();
        await using (var before = new SiteNode(database.File, clock))
        {
            await before.CorrectAsync(ReportStatus.Approved);
            await before.ScheduleAsync(Spring);
        }

        clock.MoveTo(Spring.AddMinutes(92));
        await using var after = new SiteNode(database.File, clock);
        (await after.ReadAsync(report => report.Id)).ShouldBeGreaterThan(0);
        await UntilPublishedAsync(after, clock, Spring.AddMinutes(92));

        (await after.PublicAsync()).Document.PublishedAt.ShouldBeGreaterThanOrEqualTo(Spring.AddMinutes(92));
        (await LatenessAsync(after)).Single().ShouldContain("Published 1 hour and 32 minutes late");
        using var approver = await after.SignedInAsync(Role.Approver);
        (await approver.PageAsync($"/editing/reports/{SiteNode.Key}/publishing")).MainText()
            .ShouldContain("Published 1 hour and 32 minutes late");
    }

    [Fact]
    public async Task Publish_WhatCannotBePublished_SaysWhyAndIsNotTriedAgain()
    {
        var clock = new ManualTimeProvider(BeforeSpring);
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, clock);
        await node.ChangeAsync(report =>
        {
            report.BeginCorrection(SiteNode.Author);
            report.ExplainCorrection(new CorrectionNote("What.", "Why."), SiteNode.Author);
            report.DrawOn(["an-extract-that-is-gone"], SiteNode.Author);
            report.Submit();
            report.Approve(SiteNode.Approver);
        });
        await node.ScheduleAsync(Spring);

        await UntilAsync(clock, Spring, () => node.QueryAsync(held => held.FailedReleases.AnyAsync()));
        await MoveSlowlyAsync(clock, Spring.AddMinutes(30));

        var failed = await node.QueryAsync(held => held.FailedReleases.SingleAsync());
        (failed.Attempts, failed.TryAgainAt).ShouldBe((1, null));
        (await node.ReadAsync(report => report.Status)).ShouldBe(ReportStatus.Approved);
        (await node.PublicAsync()).Version.ShouldBe(1);
        (await NotesAsync(node, ReleaseFailures.Kind)).Count.ShouldBe(1);
        using var approver = await node.SignedInAsync(Role.Approver);
        var page = (await approver.PageAsync($"/editing/reports/{SiteNode.Key}/publishing")).MainText();
        page.ShouldContain("The report could not be published");
        page.ShouldContain("It is not tried again by itself");
    }

    [Fact]
    public async Task Publish_ATimeTakenBack_DoesNotHappen()
    {
        var clock = new ManualTimeProvider(BeforeSpring);
        using var database = await SeededDatabase.CopyAsync();
        await using var node = new SiteNode(database.File, clock);
        await node.CorrectAsync(ReportStatus.Approved);
        await node.ScheduleAsync(Spring);
        await node.ChangeAsync(report => report.Unschedule());

        await MoveSlowlyAsync(clock, Spring.AddMinutes(5));

        (await node.ReadAsync(report => report.Status)).ShouldBe(ReportStatus.Approved);
        (await node.PublicAsync()).Version.ShouldBe(1);
    }

    private static Task UntilPublishedAsync(SiteNode node, ManualTimeProvider clock, DateTimeOffset from) =>
        UntilAsync(clock, from, () => node.ReadAsync(report => report.Status == ReportStatus.Published));

    // The service sleeps 20 seconds of the test's clock at the most, and may be about to sleep when the clock is moved.
    private static async Task UntilAsync(ManualTimeProvider clock, DateTimeOffset from, Func<Task<bool>> happened)
    {
        clock.MoveTo(from);
        for (var tries = 0; tries < 600; tries++)
        {
            if (await happened())
            {
                return;
            }

            await Task.Delay(200);
            if (tries < 60)
            {
                clock.Advance(TimeSpan.FromSeconds(1));
            }
        }

        Assert.Fail("It did not happen.");
    }

    // In steps, so that the service has every chance to act too early.
    private static async Task MoveSlowlyAsync(ManualTimeProvider clock, DateTimeOffset to)
    {
        var step = (to - clock.GetUtcNow()) / 10;
        for (var steps = 0; steps < 9; steps++)
        {
            clock.Advance(step);
            await Task.Delay(100);
        }

        clock.MoveTo(to);
        await Task.Delay(1000);
    }

    private static Task<List<string>> LatenessAsync(SiteNode node) => NotesAsync(node, ReportReleases.LateKind);

    private static Task<List<string>> NotesAsync(SiteNode node, string kind) => node.QueryAsync(held => held.AuditEntries
        .Where(entry => entry.Kind == kind && entry.Report == SiteNode.Key && entry.Who == Actors.Product)
        .Select(entry => entry.After!)
        .ToListAsync());
}
