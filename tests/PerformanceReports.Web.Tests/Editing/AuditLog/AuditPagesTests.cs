using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Domain.Glossary;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.AuditLog;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

[Collection(SiteCollection.Name)]
public sealed class AuditPagesTests(SiteFixture site)
{
    private static int _readers;

    [Fact]
    public async Task SeededDatabase_HasOneLineOfWhatItWasFilledWith_AndOneForEachReport()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var entries = await database.AuditEntries.AsNoTracking().OrderBy(entry => entry.Id).Take(4).ToListAsync();

        entries.Select(entry => entry.Verb).Distinct().ShouldBe([AuditVerb.Noted]);
        entries.Count(entry => entry.Report != null).ShouldBe(3);
        entries.Single(entry => entry.Subject == "seed-data").After.ShouldNotBeNull()
            .ShouldMatch("Filled the empty database from seed-data: 43 forces, .* 3 published reports");
    }

    [Fact]
    public async Task Search_FindsAChange_AndMarksWhatDiffers()
    {
        var slug = await ChangedTermAsync(
            "Alison Author", "A test of 100% [square] brackets", "A test of 99% [square] brackets");
        using var client = await ReaderAsync();

        var page = await client.PageAsync(
            $"/editing/audit?text=99%25+[square]+{slug}&who=Alison+Author&kind=Glossary+term&from=2020-01-01");

        var entry = page.QuerySelectorAll(".audit-entry").ShouldHaveSingleItem();
        entry.QuerySelector(".audit-entry__deed")!.TextContent.ShouldBe("Alison Author changed a glossary term");
        entry.QuerySelector(".audit-entry__subject")!.TextContent.Trim().ShouldBe($"term {slug}");
        entry.QuerySelector("del")!.TextContent.ShouldBe("[removed: 100]");
        entry.QuerySelector("ins")!.TextContent.ShouldBe("[added: 99]");
    }

    [Theory]
    [InlineData("text=nothing-has-these-words")]
    [InlineData("text=_________________")]
    [InlineData("who=Nobody")]
    [InlineData("report=1999-12")]
    [InlineData("to=1999-12-31")]
    [InlineData("section=no-such-section")]
    public async Task Search_WithoutAMatch_SaysSo(string search)
    {
        using var client = await ReaderAsync();

        var page = await client.PageAsync($"/editing/audit?{search}");

        page.QuerySelectorAll(".audit-entry").ShouldBeEmpty();
        page.QuerySelector("main")!.TextContent.ShouldContain("Nothing is found.");
    }

    [Fact]
    public async Task Search_WithAWrongDate_KeepsWhatWasTyped_AndSaysWhatToDo()
    {
        using var client = await ReaderAsync();

        var page = await client.PageAsync("/editing/audit?from=yesterday&text=burglary");

        page.QuerySelector(".govuk-error-summary a")!.GetAttribute("href").ShouldBe("#from");
        page.QuerySelector("#from")!.GetAttribute("value").ShouldBe("yesterday");
        page.QuerySelector("#text")!.GetAttribute("value").ShouldBe("burglary");
        page.QuerySelectorAll(".audit-entry").ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_FollowEachOtherByKey_AndLoseNothing()
    {
        var slugs = await AddTermsAsync("Paula Pages", AuditQuery.PageLength + 5);
        using var client = await ReaderAsync();

        var first = await client.PageAsync("/editing/audit?who=Paula+Pages");
        var older = await client.PageAsync(first.QuerySelector(".audit-pages a[rel=next]")!.GetAttribute("href")!);

        SubjectsOf(first).Concat(SubjectsOf(older)).ShouldBe(slugs.Reverse().Select(slug => $"term {slug}"));
        older.QuerySelector(".audit-pages a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task Csv_HoldsWhatTheSearchFinds_AndTheDownloadIsOnRecord()
    {
        var slug = await ChangedTermAsync("Carla Csv", "Before, with a comma", "=1+1");
        using var client = await ReaderAsync();

        using var answer = await client.GetAsync("/editing/audit.csv?who=Carla+Csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("audit-log.csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n");
        lines[0].ShouldStartWith("entry,at,who,");
        lines[1].ShouldEndWith(
            $",Carla Csv,changed,Glossary term,term {slug},,,Definition,\"Before, with a comma\",'=1+1");
        var log = await client.PageAsync("/editing/audit?kind=Audit+log&text=Carla");
        log.QuerySelector(".audit-entry__deed")!.TextContent
            .ShouldMatch("^Log Reader [0-9]+ downloaded the audit log as CSV: who “Carla Csv”$");
    }

    [Fact]
    public async Task Csv_OfASearchThatCannotBeRead_LeadsToThePageThatSaysWhy()
    {
        using var client = await ReaderAsync();

        using var answer = await client.GetAsync("/editing/audit.csv?to=never");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldBe("/editing/audit?to=never");
    }

    [Theory]
    [InlineData("/editing/audit")]
    [InlineData("/editing/audit.csv")]
    [InlineData("/editing/reports/2025-03/history")]
    public async Task Nobody_IsSentToSignIn(string address)
    {
        using var client = site.Visitor();

        using var answer = await client.GetAsync(address);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().ShouldContain("/account/sign-in");
    }

    [Fact]
    public async Task History_OfASeededReport_SaysWhereItCameFrom()
    {
        using var client = await ReaderAsync();

        var page = await client.PageAsync("/editing/reports/2025-03/history");

        page.QuerySelector(".story__words")!.TextContent
            .ShouldContain("Performance Reports filled it in from seed-data, as it was published.");
        page.QuerySelector("h1")!.TextContent.ShouldBe("History");
    }

    [Fact]
    public async Task History_OfAReportThatNeverWas_IsNotFound()
    {
        using var client = await ReaderAsync();

        using var answer = await client.GetAsync("/editing/reports/1999-12/history");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // Another one each time: how often one person may try to sign in is limited.
    private Task<HttpClient> ReaderAsync() => site.SignedInAsync(
        FormattableString.Invariant($"Log Reader {Interlocked.Increment(ref _readers)}"), Role.Analyst);

    private static IEnumerable<string> SubjectsOf(IParentNode page) =>
        page.QuerySelectorAll(".audit-entry__subject").Select(subject => subject.TextContent.Trim());

    private async Task<string> ChangedTermAsync(string who, string before, string after)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var term = new GlossaryTerm(SlugOf(who, 0), who, before, Month.Parse("2019-01"));
        using (Actors.Begin("Another author"))
        {
            database.Add(term);
            await database.SaveChangesAsync();
        }

        using (Actors.Begin(who))
        {
            database.Entry(term).Property(held => held.Definition).CurrentValue = after;
            await database.SaveChangesAsync();
        }

        return term.Slug;
    }

    private async Task<IReadOnlyList<string>> AddTermsAsync(string who, int count)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var slugs = Enumerable.Range(1, count).Select(number => SlugOf(who, number)).ToList();
        using (Actors.Begin(who))
        {
            database.AddRange(slugs.Select(slug => new GlossaryTerm(slug, slug, "A term", Month.Parse("2019-01"))));
            await database.SaveChangesAsync();
        }

        return slugs;
    }

    private static string SlugOf(string who, int number) =>
        FormattableString.Invariant($"{who.ToLowerInvariant().Replace(' ', '-')}-{number:000}");
}
