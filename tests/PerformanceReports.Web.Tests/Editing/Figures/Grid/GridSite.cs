using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Grid;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Grid;

/// <summary>
/// A site of its own with the grid, and what people do with it. Each test has a measure or quarter of its own.
/// </summary>
public sealed class GridSite : IAsyncLifetime
{
    public const string Anna = "Anna Analyst";
    public const string Ben = "Ben Analyst";

    private SeededDatabase? _database;
    private HttpClient? _anna;
    private HttpClient? _ben;

    public SiteNode Node { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        Node = new SiteNode(_database.File, TimeProvider.System);
    }

    public async Task DisposeAsync()
    {
        _anna?.Dispose();
        _ben?.Dispose();
        await Node.DisposeAsync();
        _database!.Dispose();
    }

    /// <summary>Signed in once for all tests: an account may not sign in at every moment.</summary>
    public async Task<HttpClient> AnnaAsync() => _anna ??= await Node.SignedInAsync(Anna, Role.Analyst);

    public async Task<HttpClient> BenAsync() => _ben ??= await Node.SignedInAsync(Ben, Role.Analyst);

    /// <summary>The entry of a row; null where there never was one.</summary>
    public Task<EnteredFigure?> EntryAsync(string row)
    {
        GridKey.TryParse(row, out var key).ShouldBeTrue(row);
        return Node.QueryAsync(async database =>
            (await database.EnteredFigures.AsNoTracking().Where(entry => entry.Measure == key.Measure).ToListAsync())
            .SingleOrDefault(entry => entry.Period.End == key.End));
    }

    /// <summary>Saves a row as the script of a page does that was loaded before, and parses the answer.</summary>
    public static async Task<IHtmlDocument> AutosaveAsync(
        HttpClient client, IHtmlDocument page, string row, string numerator, string? denominator = null)
    {
        var action = page.QuerySelector("[data-grid]")!.GetAttribute("data-rows")!;
        List<KeyValuePair<string, string>> fields =
        [
            new("Rows.Index", row),
            new($"Rows[{row}].Started", page.Row(row).QuerySelector("[data-started]")!.GetAttribute("value")!),
            new($"Rows[{row}].Numerator", numerator),
            new("__RequestVerificationToken", Token(page)),
        ];
        if (denominator is not null)
        {
            fields.Add(new($"Rows[{row}].Denominator", denominator));
        }

        using var content = new FormUrlEncodedContent(fields);
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Fills in rows of the form without a script, and presses a button.</summary>
    public static Task<HttpResponseMessage> SaveAsync(
        HttpClient client, IHtmlDocument page, string address, Dictionary<string, string?> fields) =>
        client.PostFormAsync(page, address, address, fields);

    /// <summary>Waits until an import has come to a state.</summary>
    public async Task<FigureImport> ImportAsync(int id, ImportState state)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            var import = await Node.QueryAsync(database => database.FigureImports.AsNoTracking()
                .Include(held => held.File).WithPreview().SingleAsync(held => held.Id == id));
            if (import.State == state)
            {
                return import;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The import {id} did not come to the state {state}.");
    }

    private static string Token(IHtmlDocument page) =>
        page.QuerySelector("meta[name=request-verification-token]")!.GetAttribute("content")!;
}
