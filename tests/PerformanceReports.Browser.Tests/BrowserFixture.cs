using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests;

/// <summary>One site and one browser for a collection; every test opens pages in a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly Portal _portal = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Executable is null)
        {
            return;
        }

        _portal.StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Executable,
            Headless = true,
            Args = Arguments,
        });
    }

    /// <summary>Opens a page of the site and waits until it has loaded.</summary>
    public async Task<OpenedPage> OpenAsync(
        string address,
        int width = Widths.Wide,
        bool javaScript = true,
        ForcedColors forcedColors = ForcedColors.None)
    {
        return await OpenedPage.AtAsync(await NewContextAsync(width, javaScript, forcedColors), address);
    }

    /// <summary>A browser of its own, with cookies of its own.</summary>
    public async Task<IBrowserContext> NewContextAsync(
        int width = Widths.Wide, bool javaScript = true, ForcedColors forcedColors = ForcedColors.None)
    {
        if (_browser is null)
        {
            throw new InvalidOperationException(Chromium.Missing);
        }

        return await _browser.NewContextAsync(new()
        {
            // By name: a passkey belongs to a name, and an address in numbers is none.
            BaseURL = new UriBuilder(_portal.Address) { Host = "localhost" }.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = javaScript,
            ForcedColors = forcedColors,
            Locale = "en-GB",
        });
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _portal.DisposeAsync();
    }
}
