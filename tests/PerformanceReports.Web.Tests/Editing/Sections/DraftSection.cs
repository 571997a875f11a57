using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Sections;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Sections;

/// <summary>A section of a draft of its own, and what people do with it.</summary>
public sealed class DraftSection
{
    public const string Anna = "Anna Writer";
    public const string Ben = "Ben Writer";

    private const string Slug = "reduce-serious-violence";

    private readonly SiteFixture _site;

    private DraftSection(SiteFixture site, string report)
    {
        _site = site;
        Key = new(report, Slug);
    }

    public SectionKey Key { get; }

    public string Address => SectionPlaces.Section(Key);

    /// <summary>Starts the report of a quarter, which no other test may use: sections are tried from 2040 on.</summary>
    public static async Task<DraftSection> StartAsync(SiteFixture site, string report)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var last = await database.Reports.AsNoTracking().EndingIn(new Month(2025, 3)).WithContent().SingleAsync();
        database.Reports.Add(last.StartNext(new Period(Month.Parse(report), 3), last.Extracts, "Nobody Else"));
        await database.SaveChangesAsync();
        return new DraftSection(site, report);
    }

    public Task<HttpClient> AnnaAsync() => _site.SignedInAsync(Anna, Role.Analyst);

    public Task<HttpClient> BenAsync() => _site.SignedInAsync(Ben, Role.Analyst);

    public string TextsOf(string item) => $"{Address}/texts/{item}";

    /// <summary>The section as it is stored.</summary>
    public async Task<ReportSection> StoredAsync() => (await ReportAsync()).FindSection(Slug)!;

    public async Task<Report> ReportAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ReportEditor>()
            .FindAsync(Key.Report, CancellationToken.None))!;
    }

    public async Task<string> CommentAsync(string key) =>
        (await StoredAsync()).Comments.Single(comment => comment.Key == key).Text;

    /// <summary>Changes the report past its pages.</summary>
    public async Task ChangeAsync(Action<Report> change)
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var result = await scope.ServiceProvider.GetRequiredService<ReportEditor>()
            .ChangeAsync(Key.Report, change, CancellationToken.None);
        result.Status.ShouldBe(EditStatus.Saved, result.Reason);
    }

    /// <summary>Sends the report to review, whatever it lacks: its problems are another test's concern.</summary>
    public async Task SubmitAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<ReportsDbContext>();
        var report = await database.Reports.EndingIn(Month.Parse(Key.Report)).WithContent().SingleAsync();
        database.Entry(report).Property(held => held.Status).CurrentValue = ReportStatus.InReview;
        await database.SaveChangesAsync();
    }

    /// <summary>Fills in the form of an item of a page that was loaded before, and presses its button.</summary>
    public async Task<HttpResponseMessage> SaveAsync(
        HttpClient person, AngleSharp.Html.Dom.IHtmlDocument page, string item, Dictionary<string, string?> texts) =>
        await person.PostFormAsync(
            page, Address, $"#{item} .written__form", texts.ToDictionary(text => $"Texts[{text.Key}]", text => text.Value));

    /// <summary>Saves as the script of the page does.</summary>
    public async Task<(int Status, SaveAnswer Answer)> AutosaveAsync(
        HttpClient person, string item, Dictionary<string, string> texts, Dictionary<string, string> started)
    {
        var fields = texts.Select(text => KeyValuePair.Create($"Texts[{text.Key}]", text.Value))
            .Concat(started.Select(text => KeyValuePair.Create($"Started[{text.Key}]", text.Value)));
        using var answer = await PostAsync(person, TextsOf(item), fields);
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<SaveAnswer>())!);
    }

    /// <summary>Posts as a script of the page does, with the token that the page carries.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        HttpClient person, string address, IEnumerable<KeyValuePair<string, string>> fields, string accept = "application/json")
    {
        var page = await person.PageAsync(Address);
        var token = page.QuerySelector("meta[name=request-verification-token]")!.GetAttribute("content")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))),
        };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await person.SendAsync(request);
    }
}
