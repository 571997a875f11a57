using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Public.Shared;

/// <summary>The address of the whole site, without a slash at its end.</summary>
public static class SiteAddress
{
    /// <summary>The public address where one is set, else the address that the request came to.</summary>
    public static string Of(SiteOptions site, HttpRequest request) =>
        (site.PublicAddress?.ToString() ?? $"{request.Scheme}://{request.Host}").TrimEnd('/');
}
