using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Setup;

/// <summary>The site's own options: bound, and checked before the first request is served.</summary>
internal static class OptionsSetup
{
    public static void AddSiteOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>()
            .BindConfiguration(SiteOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<SiteOptions>>((headers, site) => TrustProxies(headers, site.Value));
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
    }

    private static void TrustProxies(ForwardedHeadersOptions headers, SiteOptions site)
    {
        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            | ForwardedHeaders.XForwardedHost;
        foreach (var proxy in site.Proxies)
        {
            headers.KnownProxies.Add(IPAddress.Parse(proxy));
        }
    }
}
