using Microsoft.AspNetCore.Mvc;

namespace PerformanceReports.Web.Accounts.Sessions;

/// <summary>Where a person goes who has said who they are: on to what they were doing.</summary>
public static class Arrivals
{
    /// <summary>The page that they wanted, or the form that they sent, to look at and send again.</summary>
    public static IActionResult Arrive(this Controller controller, Onward onward)
    {
        var returnTo = AccountAddresses.OwnOrStart(onward.ReturnTo);
        var held = controller.HttpContext.RequestServices.GetRequiredService<HeldForms>().Read(onward.Held);
        return held is null
            ? controller.LocalRedirect(returnTo)
            : controller.View("/Accounts/Sessions/Resume.cshtml", new ResumePage(held, returnTo));
    }
}
