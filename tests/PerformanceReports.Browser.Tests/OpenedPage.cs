using Microsoft.Playwright;

namespace PerformanceReports.Browser.Tests;

/// <summary>A page that was opened, with all that its console, its requests and its scripts complained of.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly IBrowserContext _context;

    private OpenedPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
        page.RequestFailed += (_, request) => _complaints.Add($"failed: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<OpenedPage> AtAsync(IBrowserContext context, string address)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        var response = await opened.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        response.ShouldNotBeNull();
        response.Status.ShouldBe(200, address);
        return opened;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
