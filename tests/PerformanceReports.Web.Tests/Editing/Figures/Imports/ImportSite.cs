using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Tests.Publishing.Scheduling;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing.Figures.Imports;

/// <summary>A site of its own that files of figures are brought to, by its forms alone.</summary>
public sealed class ImportSite : IAsyncLifetime, IDisposable
{
    public const string Head = "measure,force_code,period_end,months,numerator,denominator\n";
    public const string Own = "E23000036";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private SeededDatabase _database = null!;

    public SiteNode Node { get; private set; } = null!;

    /// <summary>Someone who brings figures, "Test Analyst".</summary>
    public HttpClient Analyst { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _database = await SeededDatabase.CopyAsync();
        Node = new SiteNode(_database.File, TimeProvider.System);
        Analyst = await Node.SignedInAsync(Role.Analyst);
    }

    public async Task DisposeAsync()
    {
        Analyst.Dispose();
        await Node.DisposeAsync();
    }

    public void Dispose() => _database.Dispose();

    /// <summary>A figure of Action Fraud offences, as a row of a file.</summary>
    public static string Row(string end, string number) => $"action-fraud-offences,{Own},{end},12,{number},\n";

    /// <summary>Chooses a file and sends it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client, string name, byte[] content, string page = FigurePlaces.New)
    {
        var form = await client.PageAsync(page);
        using var posted = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll("form[data-upload] input[type=hidden]")
            .OfType<IHtmlInputElement>())
        {
            posted.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        using var file = new ByteArrayContent(content);
        posted.Add(file, "Form.File", name);
        var address = form.QuerySelector("form[data-upload]")!.GetAttribute("action")!;
        return await client.PostAsync(address, posted);
    }

    /// <summary>Brings a file as far as the page that asks what it is; answers the import's number.</summary>
    public static async Task<int> BringAsync(HttpClient client, string name, string content)
    {
        using var answer = await SendAsync(client, name, Encoding.UTF8.GetBytes(content));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return int.Parse(answer.Headers.Location!.ToString().Split('/')[^1]);
    }

    /// <summary>Brings a file, says that it is an edition of Action Fraud, and waits for its preview.</summary>
    public async Task<int> PreviewAsync(HttpClient client, string name, string content, string date)
    {
        var id = await BringAsync(client, name, content);
        using var answer = await client.PostFormAsync(FigurePlaces.Source(id), FigurePlaces.Source(id), Edition(date));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await WaitAsync(id, import => !import.State.IsWork());
        return id;
    }

    public static Dictionary<string, string?> Edition(string date) => new()
    {
        ["Form.Family"] = "action-fraud",
        ["Form.Edition"] = $"Edition of {date}",
        ["Form.EditionDate"] = date,
    };

    /// <summary>Waits until the worker has done what it had to.</summary>
    public async Task<FigureImport> WaitAsync(int id, Func<FigureImport, bool> isThere)
    {
        for (var waited = TimeSpan.Zero; waited < Longest; waited += TimeSpan.FromMilliseconds(100))
        {
            if (await FindAsync(id) is { } import && isThere(import))
            {
                return import;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"Import {id} did not come so far.");
    }

    public Task<FigureImport?> FindAsync(int id) => Node.QueryAsync(
        async database => await database.FigureImports.FindAsync(id));
}
