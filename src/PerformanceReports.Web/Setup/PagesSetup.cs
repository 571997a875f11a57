using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using PerformanceReports.Web.Assets;

namespace PerformanceReports.Web.Setup;

/// <summary>Controllers and views, and how their answers are written.</summary>
internal static class PagesSetup
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddControllersWithViews();
        services.Configure<RazorViewEngineOptions>(
            razor => razor.ViewLocationExpanders.Add(new FeatureViewLocations()));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<RequestLocalizationOptions>(SpeakBritish);
        services.AddResponseCompression(Compress);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.AddSingleton<SiteAssets>();
        services.AddSingleton<SiteStamp>();

        // Welsh and typographic letters stay readable in the source of a page; markup is still encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
    }

    private static void SpeakBritish(RequestLocalizationOptions localisation)
    {
        localisation.DefaultRequestCulture = new RequestCulture(British);
        localisation.SupportedCultures = localisation.SupportedUICultures = [British];
        localisation.RequestCultureProviders = [];
    }

    // Safe over HTTPS: no page repeats a secret beside text that a reader chose (antiforgery tokens change each time).
    private static void Compress(ResponseCompressionOptions compression)
    {
        compression.EnableForHttps = true;
        compression.MimeTypes =
        [
            .. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv", "application/csvm+json",
        ];
    }
}
