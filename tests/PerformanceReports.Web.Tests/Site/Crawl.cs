using AngleSharp.Html.Dom;

namespace PerformanceReports.Web.Tests.Site;

/// <summary>Follows every link of the site from its start page, once.</summary>
public sealed class Crawl
{
    private readonly Queue<(string Address, string From)> _ahead = new([("/", "the start")]);
    private readonly HashSet<string> _seen = ["/"];

    private Crawl()
    {
    }

    public List<CrawledAnswer> Answers { get; } = [];

    public IEnumerable<(string Address, IHtmlDocument Page)> Pages =>
        Answers.Where(answer => answer.Page is not null).Select(answer => (answer.Address, answer.Page!));

    public static async Task<Crawl> OfAsync(SiteFixture site)
    {
        var crawl = new Crawl();
        using var client = site.Client;
        while (crawl._ahead.TryDequeue(out var next))
        {
            await crawl.VisitAsync(client, next.Address, next.From);
        }

        return crawl;
    }

    private async Task VisitAsync(HttpClient client, string address, string from)
    {
        using var response = await client.GetAsync(address);
        var page = response.Content.Headers.ContentType?.MediaType == "text/html"
            ? await SiteFixture.ParseAsync(response)
            : null;
        Answers.Add(new CrawledAnswer(address, from, (int)response.StatusCode, page));
        foreach (var link in page is null ? [] : Links(page))
        {
            if (_seen.Add(link))
            {
                _ahead.Enqueue((link, address));
            }
        }
    }

    private static IEnumerable<string> Links(IHtmlDocument page) => page
        .QuerySelectorAll("a[href], link[href], script[src], img[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Where(address => address.StartsWith('/'))
        .Select(address => address.Split('#')[0]);
}
