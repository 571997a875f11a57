using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace PerformanceReports.Web.Assets;

/// <summary>
/// The site's styles and scripts, put into wwwroot by the build. Their address carries a digest of all of them, so that
/// they can be cached for ever and a page never meets a style of another version.
/// </summary>
public sealed class SiteAssets
{
    private const string GovukFrontend = "lib/govuk-frontend/govuk-frontend.min.css";
    private const string ChartJs = "lib/chart.js/chart.umd.min.js";

    // In the order of the cascade.
    private static readonly string[] Styles =
    [
        "tokens", "base", "frame", "text", "tables", "measures", "charts", "switches", "reports", "sections",
        "reference", "history", "corrections", "lives", "editing", "sections-editing",
        "structure-editing", "reference-editing", "figures-imports", "editions", "grid", "audit", "measures-editing", "review", "print",
    ];

    private readonly IFileProvider _files;

    public SiteAssets(IWebHostEnvironment environment)
    {
        _files = environment.WebRootFileProvider;
        Stylesheet = Encoding.UTF8.GetBytes(string.Join(
            '\n', Styles.Select(name => $"assets/styles/{name}.css").Prepend(GovukFrontend).Select(Read)));
        Version = Digest();
    }

    /// <summary>The digest of everything served.</summary>
    public string Version { get; }

    /// <summary>GOV.UK Frontend and our own styles as one file.</summary>
    public byte[] Stylesheet { get; }

    public string Root => $"/assets/{Version}";

    public string StylesheetAddress => $"{Root}/site.css";

    public string ChartScript => $"{Root}/scripts/charts.js";

    public string ChartLibrary => $"{Root}/{ChartJs}";

    /// <summary>The address of one of our scripts.</summary>
    public string Script(string name) => $"{Root}/scripts/{name}.js";

    public string Icon => $"{Root}/images/icon.svg";

    private string Digest()
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Stylesheet);
        foreach (var script in _files.GetDirectoryContents("assets/scripts").Select(file => file.Name).Order())
        {
            digest.AppendData(Encoding.UTF8.GetBytes(script + Read($"assets/scripts/{script}")));
        }

        digest.AppendData(Encoding.UTF8.GetBytes(Read(ChartJs)));
        return Convert.ToHexStringLower(digest.GetHashAndReset())[..12];
    }

    private string Read(string path)
    {
        var file = _files.GetFileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException(
                $"wwwroot/{path} is missing. Build the project: the build fills wwwroot/lib and wwwroot/assets.", path);
        }

        using var reader = new StreamReader(file.CreateReadStream());
        return reader.ReadToEnd();
    }
}
