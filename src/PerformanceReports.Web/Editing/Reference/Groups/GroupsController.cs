using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PerformanceReports.Web.Accounts;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>The most similar groups of forces over time.</summary>
public sealed class GroupsController(GroupEditor editor, Drafters drafters) : Controller
{
    /// <summary>The own force's groups, or those of a force chosen from the list.</summary>
    [HttpGet(ReferencePlaces.Groups)]
    public async Task<IActionResult> Index(string? force, CancellationToken cancellationToken) =>
        await ListAsync(force ?? (await editor.OwnAsync(cancellationToken)).Slug, cancellationToken);

    [HttpGet(ReferencePlaces.GroupsPath)]
    public Task<IActionResult> Of(string force, CancellationToken cancellationToken) =>
        ListAsync(force, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpGet(ReferencePlaces.NewGroupPath)]
    public async Task<IActionResult> New(string force, CancellationToken cancellationToken) =>
        await editor.FindAsync(force, cancellationToken) is { } held
            ? View(nameof(Group), new GroupPage(
                held, null, MayDraft: true, GroupForm.After(held.History.Groups.Count == 0 ? null : held.History.Groups[0])))
            : NotFound();

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.NewGroupPath)]
    public async Task<IActionResult> Add(string force, GroupForm form, CancellationToken cancellationToken)
    {
        var outcome = await editor.AddAsync(force, form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"The group from {GroupWords.Day(form.From())} is added.");
            return Redirect($"{ReferencePlaces.Groups}/{force}");
        }

        outcome.Tell(ModelState, FieldOf);
        return await editor.FindAsync(force, cancellationToken) is { } held
            ? View(nameof(Group), new GroupPage(held, null, MayDraft: true, form))
            : NotFound();
    }

    [HttpGet(ReferencePlaces.GroupPath)]
    public async Task<IActionResult> Group(string force, string from, CancellationToken cancellationToken) =>
        await PageAsync(force, from, null, null, cancellationToken);

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.GroupPath)]
    public async Task<IActionResult> Save(
        string force, string from, GroupForm form, CancellationToken cancellationToken)
    {
        if (Read(from) is not { } day)
        {
            return NotFound();
        }

        var outcome = await editor.ChangeAsync(force, day, form, cancellationToken);
        if (outcome.IsSaved)
        {
            TempData.Done($"The group from {GroupWords.Day(day)} is saved.");
            return Redirect($"{ReferencePlaces.Groups}/{force}");
        }

        outcome.Tell(ModelState, FieldOf);
        return await PageAsync(force, from, form, outcome.Clash, cancellationToken);
    }

    [Authorize(Rights.Draft)]
    [HttpPost(ReferencePlaces.GroupPath + "/remove")]
    public async Task<IActionResult> Remove(string force, string from, CancellationToken cancellationToken)
    {
        if (Read(from) is not { } day)
        {
            return NotFound();
        }

        var outcome = await editor.RemoveAsync(force, day, cancellationToken);
        if (outcome.Reason is { } reason)
        {
            TempData.Warn(reason);
        }
        else
        {
            TempData.Done("The group is removed. The record of changes keeps its members.");
        }

        return outcome.Found ? Redirect($"{ReferencePlaces.Groups}/{force}") : NotFound();
    }

    private static DateOnly? Read(string from) =>
        DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private static string FieldOf(string? name) => name switch
    {
        "from" or nameof(GroupForm.Day) => "Form.Day",
        "members" or "group" or nameof(GroupForm.Members) => "Form.Members",
        _ => "",
    };

    private async Task<IActionResult> ListAsync(string force, CancellationToken cancellationToken)
    {
        if (await editor.FindAsync(force, cancellationToken) is not { } held)
        {
            return NotFound();
        }

        var own = await editor.OwnAsync(cancellationToken);
        return View(nameof(Index), new GroupsPage(
            held,
            held.Force.Code == own.Code,
            await editor.WithGroupsAsync(cancellationToken),
            await drafters.IncludeAsync(User)));
    }

    private async Task<IActionResult> PageAsync(
        string force, string from, GroupForm? form, EditClash? clash, CancellationToken cancellationToken) =>
        Read(from) is { } day
        && await editor.FindAsync(force, cancellationToken) is { } held
        && held.From(day) is { } group
            ? View(nameof(Group), new GroupPage(
                held, group, await drafters.IncludeAsync(User), form ?? GroupForm.Of(group), clash))
            : NotFound();
}
