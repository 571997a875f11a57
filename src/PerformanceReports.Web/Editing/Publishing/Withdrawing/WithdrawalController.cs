using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Publishing.Withdrawing;

/// <summary>Withdrawing a published report.</summary>
[Authorize(Rights.Review)]
[Authorize(Rights.Recent)]
public sealed class WithdrawalController(ReportEditor editor, Withdrawals withdrawals) : Controller
{
    [HttpGet(PublishingPlaces.WithdrawalPath)]
    public async Task<IActionResult> Index(string report, CancellationToken cancellationToken) =>
        await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Withdrawal", new WithdrawalPage(found, new WithdrawalForm { Revision = found.Revision }))
            : NotFound();

    [HttpPost(PublishingPlaces.WithdrawalPath)]
    public async Task<IActionResult> Withdraw(string report, WithdrawalForm form, CancellationToken cancellationToken)
    {
        var result = await withdrawals.WithdrawAsync(report, form, cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            TempData.Done("The report is withdrawn. Its pages say so and why.");
            return Redirect(ReportPlaces.Publishing(report));
        }

        ModelState.Add(result, nameof(WithdrawalForm.Reason));
        return await editor.FindAsync(report, cancellationToken) is { } found
            ? View("Withdrawal", new WithdrawalPage(found, form))
            : NotFound();
    }
}
