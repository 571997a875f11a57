using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing;

/// <summary>Answers a step that has no form to come back to: the next page says what became of it.</summary>
public static class MoveAnswers
{
    public static IActionResult BackTo(this Controller controller, string address, EditResult result, string done)
    {
        ArgumentNullException.ThrowIfNull(controller);
        ArgumentNullException.ThrowIfNull(result);
        switch (result.Status)
        {
            case EditStatus.NotFound:
                return controller.NotFound();
            case EditStatus.Saved:
                controller.TempData.Done(done);
                break;
            default:
                controller.TempData.Warn(result.Reason ?? "Somebody else changed it meanwhile. Look at it again.");
                break;
        }

        return controller.Redirect(address);
    }
}
