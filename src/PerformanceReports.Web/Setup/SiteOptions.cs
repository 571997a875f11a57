using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Setup;

/// <summary>What the site must be told of its surroundings; section "Site" of the configuration.</summary>
public sealed class SiteOptions : IValidatableObject
{
    public const string Section = "Site";

    /// <summary>
    /// The site's public address, for example https://performance.example.gov.uk, written into canonical links and
    /// metadata. Where it is not set, the address of the request is used.
    /// </summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>
    /// The addresses of the proxies in front of the site. Only they are believed about who asked and by which scheme.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (PublicAddress is { IsAbsoluteUri: false } or { Scheme: not ("http" or "https") })
        {
            yield return new ValidationResult(
                $"Site:PublicAddress is \"{PublicAddress}\". Set it to the whole address, for example "
                + "https://performance.example.gov.uk, or leave it out.");
        }

        foreach (var proxy in Proxies.Where(proxy => !System.Net.IPAddress.TryParse(proxy, out _)))
        {
            yield return new ValidationResult(
                $"Site:Proxies holds \"{proxy}\", which is not an IP address. "
                + "Give each proxy's address, for example 10.0.0.4.");
        }
    }
}
