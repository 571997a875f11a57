using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Tests.Setup;

public sealed class SiteOptionsTests
{
    [Theory]
    [InlineData("Site:PublicAddress", "performance.example.gov.uk", "https://performance.example.gov.uk")]
    [InlineData("Site:Proxies:0", "our-proxy", "not an IP address")]
    public void Start_WithABadOption_SaysWhatToSet(string name, string value, string expected)
    {
        using var site = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseEnvironment("Testing")
            .UseSetting("Seed:Enabled", "false")
            .UseSetting("ConnectionStrings:Reports", "Data Source=:memory:")
            .UseSetting(name, value));

        var refusal = Should.Throw<OptionsValidationException>(() => site.CreateClient());

        refusal.Message.ShouldContain(name.Split(":0")[0]);
        refusal.Message.ShouldContain(expected);
    }
}
