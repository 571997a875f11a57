using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Tests.Site;

namespace PerformanceReports.Web.Tests.Editing;

/// <summary>
/// Who may use which address. <see cref="RightsTable"/> names every address that is not for the public, so that one
/// without a row fails here; each is then asked for by nobody and by a person of each role.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed partial class RightsTableTests(SiteFixture site)
{
    [Fact]
    public void Table_NamesEveryAddressThatIsNotPublic() =>
        Endpoints().Select(NameOf).Order(StringComparer.Ordinal)
            .ShouldBe(RightsTable.Rows.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Table_SaysWhereAPersonMustHaveProvedTheirIdentityJustNow() =>
        Endpoints().Where(endpoint => endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>()
                .Any(right => right.Policy == Rights.Recent))
            .Select(NameOf).Order(StringComparer.Ordinal)
            .ShouldBe(RightsTable.Rows.Where(row => row.Recent).Select(row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void PublicAddress_IsOnlyEverRead() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !IsForPeople(endpoint))
            .Where(endpoint => Methods(endpoint).Except(["GET", "HEAD"]).Any())
            .Select(NameOf).ShouldBeEmpty();

    [Fact]
    public async Task EveryAddress_ByNobody_IsRefusedUnlessItIsForSigningIn()
    {
        using var nobody = site.Visitor();
        await CheckAsync(nobody, row => row.Nobody, HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(Role.Analyst)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Administrator)]
    public async Task EveryAddress_ByEachRole_IsRefusedUnlessItIsForThem(Role role)
    {
        using var person = await site.SignedInAsync($"Rights {role}", role);
        await CheckAsync(person, row => row.Nobody || row.Roles.Contains(role), HttpStatusCode.Forbidden);
    }

    private static async Task CheckAsync(HttpClient client, Func<RightsRow, bool> isAllowed, HttpStatusCode refusal)
    {
        var wrong = new List<string>();
        foreach (var row in RightsTable.Rows)
        {
            using var request = new HttpRequestMessage(new HttpMethod(row.Method), AddressOf(row));

            // As a script asks: it is told by status, where a person would be led to the sign-in page.
            request.Headers.Add("X-Requested-With", "XMLHttpRequest");
            using var answer = await client.SendAsync(request);
            var isRefused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

            // Whoever may change something still needs the token of a form of this site.
            var isAsExpected = isAllowed(row)
                ? row.Method == "GET" ? !isRefused : answer.StatusCode == HttpStatusCode.BadRequest
                : answer.StatusCode == refusal;
            if (!isAsExpected)
            {
                wrong.Add($"{row.Name}: {(int)answer.StatusCode}, {(isAllowed(row) ? "allowed" : "refused")} by the table");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private IEnumerable<RouteEndpoint> Endpoints() =>
        site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(IsForPeople);

    private static bool IsForPeople(RouteEndpoint endpoint) =>
        PeoplesPlaces().IsMatch(endpoint.RoutePattern.RawText!);

    private static IReadOnlyList<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private static string NameOf(RouteEndpoint endpoint) =>
        $"{string.Join('+', Methods(endpoint))} {Constraint().Replace(endpoint.RoutePattern.RawText!.TrimStart('/'), "}")}";

    private static string AddressOf(RightsRow row) =>
        "/" + Parameter().Replace(
            row.Path
                .Replace("{report}", "2025-03", StringComparison.Ordinal)
                .Replace("{quarter}", "2025-03", StringComparison.Ordinal),
            "1");

    [GeneratedRegex("^/?(editing|account|pre-release)(/|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex PeoplesPlaces();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    // What a route asks of a value: {report:regex(...)}, {id:int}.
    [GeneratedRegex(@":[^/]*\}(?=/|$)")]
    private static partial Regex Constraint();
}
