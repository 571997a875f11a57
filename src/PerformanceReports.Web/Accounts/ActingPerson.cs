using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Accounts;

/// <summary>Lets the signed-in person be the one who acts, for as long as their request takes.</summary>
internal sealed class ActingPerson(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.User.IsSignedIn())
        {
            await next(context);
            return;
        }

        using (Actors.Begin(context.User.PersonName()))
        {
            await next(context);
        }
    }
}
