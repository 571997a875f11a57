using PerformanceReports.Web.Assets;

namespace PerformanceReports.Web.Setup;

/// <summary>Serves the site's styles and scripts under their digest.</summary>
internal static class AssetsSetup
{
    private const string ForEver = "public, max-age=31536000, immutable";

    private static readonly (string Folder, string Path)[] Folders =
        [("assets/scripts", "scripts"), ("assets/images", "images"), ("lib", "lib")];

    public static void UseSiteAssets(this WebApplication app)
    {
        var assets = app.Services.GetRequiredService<SiteAssets>();
        app.Map(assets.StylesheetAddress, branch => branch.Run(context => WriteStylesheet(context, assets)));
        foreach (var (folder, path) in Folders)
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = $"{assets.Root}/{path}",
                FileProvider = new SubFolder(app.Environment.WebRootFileProvider, folder),
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = ForEver,
            });
        }
    }

    private static Task WriteStylesheet(HttpContext context, SiteAssets assets)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = ForEver;
        return context.Response.Body.WriteAsync(assets.Stylesheet).AsTask();
    }
}
