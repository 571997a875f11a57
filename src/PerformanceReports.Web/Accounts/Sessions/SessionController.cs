using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>Tells the page's script how long the session lasts, and makes it last longer.</summary>
public sealed class SessionController(IOptions<AccountsOptions> options, TimeProvider clock) : Controller
{
    /// <summary>Asking does not count as doing something: see <see cref="SessionExpiry"/>.</summary>
    [HttpGet(AccountAddresses.Session)]
    public async Task<IActionResult> Left() => Json(new { secondsLeft = await SecondsLeftAsync() });

    [HttpPost(AccountAddresses.Session)]
    public IActionResult Stay() => Json(new { secondsLeft = Math.Min(options.Value.SessionMinutes * 60, SecondsToLimit()) });

    private async Task<int> SecondsLeftAsync()
    {
        var expires = (await HttpContext.AuthenticateAsync()).Properties?.ExpiresUtc ?? clock.GetUtcNow();
        return Math.Min((int)(expires - clock.GetUtcNow()).TotalSeconds, SecondsToLimit());
    }

    private int SecondsToLimit() =>
        (int)(User.ProvedAt()!.Value.AddHours(options.Value.SessionHours) - clock.GetUtcNow()).TotalSeconds;
}
