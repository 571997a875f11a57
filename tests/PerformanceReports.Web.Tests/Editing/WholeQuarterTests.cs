using System.Net;
using AngleSharp.Html.Dom;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Tests.Editing.Publishing;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing;

/// <summary>From a blank quarter to a published report, as two people do it with forms alone.</summary>
public sealed class WholeQuarterTests : IAsyncLifetime, IDisposable
{
    private const string Report = "/editing/reports/2025-06";
    private const string Homicide = Report + "/sections/reduce-murder-and-other-homicide";

    private SeededDatabase _database = null!;
    private SiteNode _node = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        _node = new SiteNode(_database.File, TimeProvider.System);
    }

    public async Task DisposeAsync() => await _node.DisposeAsync();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task AQuarter_FromItsStartToItsPublication_PassesThroughTwoPeople()
    {
        using var analyst = await _node.SignedInAsync(Role.Analyst);
        using var approver = await _node.SignedInAsync(Role.Approver);
        using var visitor = _node.Visitor();

        await StartAsync(analyst);
        await JudgeEveryMeasureAsync(analyst);
        await WriteAsync(analyst);
        Errors(await analyst.PageAsync($"{Report}/checklist")).ShouldBeEmpty();
        await PostAsync(analyst, $"{Report}/review", $"{Report}/review/submit");
        using (var early = await visitor.GetAsync("/reports/2025-06"))
        {
            early.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        await PostAsync(approver, $"{Report}/review", $"{Report}/review/approve");
        await PostAsync(
            approver, $"{Report}/publishing/now", $"{Report}/publishing/now", ("Form.Agreed", "true"));

        await IsPublicAsync(visitor);
    }

    private static async Task StartAsync(HttpClient analyst)
    {
        const string Check = "/editing/reports/start/check?Form.Month=6&Form.Year=2025&Form.From=2025-03"
            + "&Form.Extracts=action-fraud&Form.Extracts=home-office&Form.Extracts=stated-2025-03"
            + "&Form.Extracts=illustrative-2025-03";
        await PostAsync(analyst, Check, "/editing/reports/start");
        Errors(await analyst.PageAsync($"{Report}/checklist")).ShouldContain(error => error.Contains("no verdict"));
    }

    // What is suggested is taken; where the figures suggest nothing, the words that say so are chosen.
    private static async Task JudgeEveryMeasureAsync(HttpClient analyst)
    {
        var sections = (await analyst.PageAsync(Report)).QuerySelectorAll("main a[href*='/sections/']")
            .Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();
        foreach (var section in sections)
        {
            var rows = (await analyst.PageAsync(section)).QuerySelectorAll($"main a[href^='{section}/measures/']")
                .Select(link => link.GetAttribute("href")!.Split('#')[0]).Distinct().ToList();
            foreach (var row in rows)
            {
                await JudgeAsync(analyst, row);
            }
        }
    }

    private static async Task JudgeAsync(HttpClient analyst, string row)
    {
        await PostAsync(analyst, row, row, ("Form.Note", "Later figures are not published yet."));
        await TakeAsync(analyst, row, "trend", ("Form.Trend", "Stable"));
        await TakeAsync(analyst, row, "benchmark", ("Form.Benchmark", "Not available"));
    }

    private static async Task TakeAsync(
        HttpClient analyst, string row, string verdict, (string Name, string Value) otherwise)
    {
        var isSuggested = (await analyst.PageAsync(row)).QuerySelector($"button[name='act'][value='{verdict}']") is not null;
        await PostAsync(analyst, row, row, isSuggested ? ("act", verdict) : otherwise);
    }

    // The comments that the report before was published with name figures that no one has published for this quarter.
    private static async Task WriteAsync(HttpClient analyst)
    {
        await RewriteAsync(
            analyst,
            $"{Homicide}#comment-1",
            "The force recorded {{homicide.count}} homicides, after {{homicide.count@previous-year}}.");
        var places = (await analyst.PageAsync($"{Report}/checklist"))
            .QuerySelectorAll(".checklist__entry:has(.govuk-tag--red) a")
            .Select(link => link.GetAttribute("href")!).Where(place => place.Contains("#comment-")).Distinct().ToList();
        places.ShouldNotBeEmpty();
        foreach (var place in places)
        {
            await RewriteAsync(analyst, place, "Later figures are not published yet.");
        }
    }

    private static Task RewriteAsync(HttpClient analyst, string place, string text)
    {
        var (page, item) = (place[..place.IndexOf('#')], place[place.IndexOf('#')..]);
        return PostAsync(analyst, page, $"{item} .written__form", ("Texts[text]", text));
    }

    private async Task IsPublicAsync(HttpClient visitor)
    {
        var section = await visitor.PageAsync("/reports/2025-06/reduce-murder-and-other-homicide");
        section.MainText().ShouldContain("homicides, after");
        section.MainText().ShouldNotContain("{{");
        (await visitor.PageAsync("/")).MainText().ShouldContain("Quarter ending June 2025");
        (await visitor.PageAsync("/actions")).MainText().ShouldContain("June 2025");
        foreach (var file in new[] { "report.pdf", "data.csv", "data.json" })
        {
            using var answer = await visitor.GetAsync($"/reports/2025-06/{file}");
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file);
        }

        using var feed = await visitor.GetAsync("/feeds/reports.atom");
        (await feed.Content.ReadAsStringAsync()).ShouldContain("/reports/2025-06");
    }

    private static IReadOnlyList<string> Errors(IHtmlDocument checklist) =>
    [
        .. checklist.QuerySelectorAll(".checklist__entry")
            .Where(entry => entry.QuerySelector(".govuk-tag--red") is not null)
            .Select(entry => entry.Words()),
    ];

    private static async Task PostAsync(
        HttpClient client, string page, string form, params (string Name, string Value)[] fields)
    {
        var typed = fields.ToDictionary(field => field.Name, string? (field) => field.Value);
        using var answer = await client.PostFormAsync(page, form, typed);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            Assert.Fail($"{form} answered {(int)answer.StatusCode}: {await client.SaidAsync(answer)}");
        }
    }
}
