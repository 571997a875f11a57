using System.Net;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Sections;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>Who has a section open, as time goes by.</summary>
[Collection(SiteCollection.Name)]
public sealed class PresenceTests(SiteFixture site)
{
    private readonly SteppedTime _time = new(new DateTimeOffset(2026, 6, 1, 13, 5, 0, TimeSpan.Zero));

    [Fact]
    public async Task See_WhileSomebodyElseCalls_NamesThemSinceTheyCame()
    {
        var key = new SectionKey("2051-07", "some-section");
        await SeeAsync(key, "Anna", PresenceBook.Called);
        _time.Advance(TimeSpan.FromSeconds(40));
        await SeeAsync(key, "Anna", PresenceBook.Called);
        _time.Advance(TimeSpan.FromSeconds(40));

        var others = await SeeAsync(key, "Ben", PresenceBook.Called);

        // In summer the clocks of the office are an hour ahead.
        others.ShouldBe([new PresentPerson("Anna", "14.05")]);
    }

    [Fact]
    public async Task See_AfterSomebodyElseFellSilent_NamesThemNoMore()
    {
        var key = new SectionKey("2051-08", "some-section");
        await SeeAsync(key, "Anna", PresenceBook.Called);
        _time.Advance(PresenceBook.Called);

        (await SeeAsync(key, "Ben", PresenceBook.Called)).ShouldBeEmpty();
    }

    [Fact]
    public async Task See_AfterSomebodyCameBack_NamesThemSinceThen()
    {
        var key = new SectionKey("2051-09", "some-section");
        await SeeAsync(key, "Anna", PresenceBook.Called);
        _time.Advance(TimeSpan.FromMinutes(10));
        await SeeAsync(key, "Anna", PresenceBook.Called);

        (await SeeAsync(key, "Ben", PresenceBook.Called)).ShouldBe([new PresentPerson("Anna", "14.15")]);
    }

    [Fact]
    public async Task See_InAnotherSection_NamesNobody()
    {
        await SeeAsync(new("2051-10", "some-section"), "Anna", PresenceBook.Loaded);

        (await SeeAsync(new("2051-10", "other-section"), "Ben", PresenceBook.Loaded)).ShouldBeEmpty();
        (await SeeAsync(new("2051-11", "some-section"), "Ben", PresenceBook.Loaded)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leave_IsToldAtOnce()
    {
        var key = new SectionKey("2051-12", "some-section");
        await SeeAsync(key, "Anna", PresenceBook.Loaded);
        await WithBookAsync(async book =>
        {
            await book.LeaveAsync(key, "Anna", CancellationToken.None);
            return true;
        });

        (await SeeAsync(key, "Ben", PresenceBook.Loaded)).ShouldBeEmpty();
    }

    [Fact]
    public async Task See_LongAfter_ForgetsThoseWhoLeft()
    {
        var key = new SectionKey("2052-01", "some-section");
        await SeeAsync(key, "Anna", PresenceBook.Called);
        _time.Advance(TimeSpan.FromDays(1));
        await SeeAsync(key, "Ben", PresenceBook.Called);

        await using var scope = site.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<ReportsDbContext>().SectionPresences
            .Where(presence => presence.Report == new Domain.Periods.Month(2052, 1))
            .Select(presence => presence.Person).ToListAsync()).ShouldBe(["Ben"]);
    }

    [Fact]
    public async Task Presence_ByTheScript_NamesOthersUntilTheyLeaveAndTellsOfChanges()
    {
        var section = await DraftSection.StartAsync(site, "2052-02");
        using var anna = await section.AnnaAsync();
        using var ben = await section.BenAsync();
        await section.AutosaveAsync(
            ben, "comment-1", new() { ["text"] = "Ben's" }, new() { ["text"] = await section.CommentAsync("1") });

        using var here = await section.PostAsync(anna, $"{section.Address}/presence", []);
        var answer = (await here.Content.ReadFromJsonAsync<PresenceAnswer>())!;
        using var left = await section.PostAsync(ben, $"{section.Address}/presence/leave", []);
        using var alone = await section.PostAsync(anna, $"{section.Address}/presence", []);

        answer.Others.Select(other => other.Name).ShouldBe([DraftSection.Ben]);
        (answer.Revision, answer.LastAuthor).ShouldBe(((await section.StoredAsync()).Revision, DraftSection.Ben));
        (await alone.Content.ReadFromJsonAsync<PresenceAnswer>())!.Others.ShouldBeEmpty();
    }

    [Fact]
    public async Task Presence_OfNoSection_IsNotFound()
    {
        var section = await DraftSection.StartAsync(site, "2052-03");
        using var anna = await section.AnnaAsync();

        using var see = await section.PostAsync(anna, "/editing/reports/2025-13/sections/none/presence", []);
        using var leave = await section.PostAsync(anna, "/editing/reports/2025-13/sections/none/presence/leave", []);

        (see.StatusCode, leave.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }

    private Task<IReadOnlyList<PresentPerson>> SeeAsync(SectionKey key, string person, TimeSpan stays) =>
        WithBookAsync(book => book.SeeAsync(key, person, stays, CancellationToken.None));

    private async Task<T> WithBookAsync<T>(Func<PresenceBook, Task<T>> work)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await work(new PresenceBook(scope.ServiceProvider.GetRequiredService<ReportsDbContext>(), _time));
    }
}
