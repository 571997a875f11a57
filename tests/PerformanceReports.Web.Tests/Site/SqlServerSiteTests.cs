namespace PerformanceReports.Web.Tests.Site;

/// <summary>The same behaviour on both databases: seeded alike, the two sites answer alike.</summary>
[Collection(SiteCollection.Name)]
public sealed class SqlServerSiteTests(SiteFixture sqlite)
{
    [SqlServerFact]
    public async Task Get_EveryAddressOfTheSite_AnswersAsOnSqlite()
    {
        await using var sqlServer = new SqlServerSite();
        try
        {
            var crawl = await sqlite.CrawlAsync();
            var unlike = new List<string>();
            using var expected = sqlite.Client;
            using var actual = sqlServer.CreateClient();
            foreach (var address in crawl.Answers.Select(answer => answer.Address))
            {
                var (onSqlite, onSqlServer) = (await BytesAsync(expected, address), await BytesAsync(actual, address));
                if (!onSqlite.AsSpan().SequenceEqual(onSqlServer))
                {
                    unlike.Add(address);
                }
            }

            crawl.Answers.Count.ShouldBeGreaterThan(100);
            unlike.ShouldBeEmpty();
        }
        finally
        {
            await sqlServer.DropAsync();
        }
    }

    private static async Task<byte[]> BytesAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
