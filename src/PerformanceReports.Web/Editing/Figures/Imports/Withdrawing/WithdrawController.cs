using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Withdrawing;

/// <summary>Takes figures out again that no publication used.</summary>
[Authorize(Rights.Draft)]
[Route(FigurePlaces.WithdrawPath)]
public sealed class WithdrawController(FigureImports imports) : Controller
{
    private const string Field = "Form." + nameof(WithdrawForm.Reason);

    [HttpGet]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await imports.FindAsync(id, cancellationToken) is { } import
            ? await PageAsync(import, new WithdrawForm(), cancellationToken)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Withdraw(int id, WithdrawForm form, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await imports.FindAsync(id, cancellationToken) is not { } import)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(form.Reason))
        {
            ModelState.AddModelError(Field, "Say why, for whoever looks for these figures later.");
            return await PageAsync(import, form, cancellationToken);
        }

        var result = await imports.WithdrawAsync(id, User.PersonName(), form.Reason, cancellationToken);
        if (result is { IsDone: false, Import: { } still })
        {
            ModelState.AddModelError(result.Field is null ? "" : Field, result.Reason!);
            return await PageAsync(still, form, cancellationToken);
        }

        TempData.Done($"The import is withdrawn. {result.Note}");
        return Redirect(FigurePlaces.Import(id));
    }

    private async Task<IActionResult> PageAsync(
        FigureImport import, WithdrawForm form, CancellationToken cancellationToken) =>
        import.State == ImportState.Done
            ? View(nameof(Index), new WithdrawPage(import, form, await UseAsync(import, cancellationToken)))
            : Redirect(FigurePlaces.Import(import.Id));

    private async Task<ExtractUse> UseAsync(FigureImport import, CancellationToken cancellationToken) =>
        import.ExtractId is { } extract
            ? await imports.UsedByAsync(extract, cancellationToken)
            : new ExtractUse([], []);
}
