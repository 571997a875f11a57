using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PerformanceReports.Web.Assets;

namespace PerformanceReports.Web.Setup;

/// <summary>
/// Names everything that a page is made of beside the publications: the program, the styles and scripts, the options.
/// </summary>
public sealed class SiteStamp(SiteAssets assets, IOptions<SiteOptions> site)
{
    public string Value { get; } = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new
    {
        Program = typeof(SiteStamp).Module.ModuleVersionId,
        assets.Version,
        Site = site.Value,
    })))[..12];
}
