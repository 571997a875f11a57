using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Public;

/// <summary>What holds for every page that can be reached from the start page.</summary>
[Collection(SiteCollection.Name)]
public sealed partial class EveryPageTests(SiteFixture site)
{
    private static readonly string[] Expected =
    [
        "/", "/reports", "/plans", "/glossary", "/methodology", "/accessibility", "/privacy", "/contact", "/open-data",
        "/reports/2025-03", "/reports/2024-03", "/reports/2021-11", "/reports/2025-03/report.pdf",
        "/actions", "/actions.csv", "/feeds/reports.atom", "/reports/2025-03/data.json", "/reports/2025-03/data.csv", "/reports/2025-03/reduce-neighbourhood-crime",
    ];

    [Fact]
    public async Task Get_EveryLinkOfTheSite_LeadsToSomething()
    {
        var crawl = await site.CrawlAsync();

        crawl.Answers.Where(answer => answer.Status != 200)
            .Select(answer => $"{answer.Address} (linked from {answer.From}): {answer.Status}").ShouldBeEmpty();
        Expected.Except(crawl.Answers.Select(answer => answer.Address)).ShouldBeEmpty("Pages that nothing links to");
    }

    [Fact]
    public async Task Get_EveryPage_IsWellMade()
    {
        var crawl = await site.CrawlAsync();
        var pages = crawl.Pages.ToDictionary(found => found.Address, found => found.Page);

        pages.SelectMany(page => Faults(page.Key, page.Value, pages)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_EveryPage_IsParsedWithoutErrors()
    {
        var crawl = await site.CrawlAsync();
        var faults = new List<string>();
        foreach (var (address, page) in crawl.Pages)
        {
            var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
            try
            {
                parser.ParseDocument(page.Source.Text);
            }
            catch (HtmlParseException error)
            {
                faults.Add($"{address}: {error.Message} at {error.Position}");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(
        string address, IHtmlDocument page, Dictionary<string, IHtmlDocument> pages)
    {
        IEnumerable<string> faults =
        [
            .. Head(page), .. Headings(page), .. Ids(page), .. References(page), .. Residue(page), .. Tables(page),
            .. Inline(page), .. Anchors(page, pages),
        ];
        return faults.Select(fault => $"{address}: {fault}");
    }

    private static IEnumerable<string> Head(IHtmlDocument page)
    {
        if (page.Title is not { Length: > 20 } title
            || !title.EndsWith("Avon and Somerset Police and Crime Commissioner", StringComparison.Ordinal))
        {
            yield return $"the title is \"{page.Title}\"";
        }

        if (page.DocumentElement.GetAttribute("lang") != "en-GB")
        {
            yield return "the language is not given";
        }

        if (page.QuerySelectorAll("main").Length != 1 || page.QuerySelector("header nav") is null)
        {
            yield return "landmarks are missing";
        }

        if (page.QuerySelector("a.govuk-skip-link")?.GetAttribute("href") != "#main-content")
        {
            yield return "the skip link is missing";
        }
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        if (page.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{page.QuerySelectorAll("h1").Length} headings of level 1";
        }

        var level = 1;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"\"{heading.TextContent.Trim()}\" jumps from level {level} to {next}";
            }

            if (string.IsNullOrWhiteSpace(heading.TextContent))
            {
                yield return "an empty heading";
            }

            level = next;
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument page) => page.QuerySelectorAll("[id]")
        .GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => $"id \"{group.Key}\" twice");

    private static IEnumerable<string> References(IHtmlDocument page) =>
        from attribute in new[] { "aria-labelledby", "aria-describedby", "aria-controls" }
        from element in page.QuerySelectorAll($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ')
        where page.GetElementById(id) is null
        select $"{attribute} names \"{id}\", which is not there";

    private static IEnumerable<string> Residue(IHtmlDocument page) =>
        page.All.Where(element => element.LocalName != "script")
            .SelectMany(element => element.ChildNodes.OfType<IText>())
            .SelectMany(text => Leftovers().Matches(text.Data)).Select(match => $"\"{match.Value}\" is left over from a template");

    private static IEnumerable<string> Tables(IHtmlDocument page)
    {
        foreach (var table in page.QuerySelectorAll("table"))
        {
            if (string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent)
                && !table.HasAttribute("aria-labelledby"))
            {
                yield return "a table without name";
            }

            if (table.QuerySelectorAll("th").Any(header => !header.HasAttribute("scope")))
            {
                yield return "a header cell without scope";
            }

            if (table.QuerySelectorAll("tr").Select(row => row.Children.Length).Distinct().Count() != 1)
            {
                yield return $"rows of different length in \"{table.QuerySelector("caption")?.TextContent.Trim()}\"";
            }
        }
    }

    /// <summary>What the Content-Security-Policy would refuse.</summary>
    private static IEnumerable<string> Inline(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("[style], style, script:not([src]):not([type*=json])"))
        {
            yield return $"inline style or script in <{element.LocalName}>";
        }

        foreach (var element in page.All.Where(
            element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            yield return $"an inline event handler in <{element.LocalName}>";
        }
    }

    private static IEnumerable<string> Anchors(IHtmlDocument page, Dictionary<string, IHtmlDocument> pages)
    {
        foreach (var link in page.QuerySelectorAll("a[href*='#']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var (target, anchor) = (link.Split('#')[0], link.Split('#')[1]);
            if (link.StartsWith('/') || link.StartsWith('#'))
            {
                var there = target.Length == 0 ? page : pages.GetValueOrDefault(target);
                if (there?.GetElementById(anchor) is null)
                {
                    yield return $"{link} leads to no anchor";
                }
            }
        }
    }

    [GeneratedRegex(@"@Model|\{\{|\}\}|undefined|System\.|PerformanceReports\.|NaN|\[object")]
    private static partial Regex Leftovers();
}
