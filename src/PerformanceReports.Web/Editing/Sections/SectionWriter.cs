using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>
/// Stores the texts of a section's items. What cannot be stored, because somebody else changed the same text or the
/// report is no draft any more, is kept for its author.
/// </summary>
public sealed class SectionWriter(ReportEditor editor, KeptTexts kept)
{
    /// <summary>Stores what a form says of an item, together with what others stored since it was loaded.</summary>
    public async Task<SaveResult> SaveAsync(
        ItemKey key, SectionForm form, string person, CancellationToken cancellationToken)
    {
        if (form.ProblemsOf(key.Item) is { Count: > 0 } problems)
        {
            return SaveResult.Invalid(problems);
        }

        var result = await editor.ChangeSectionAsync(
            key.Section, person, (section, draft) => Change(section, draft, key.Item, form), cancellationToken);
        if (result.Status is EditStatus.Clash or EditStatus.Refused)
        {
            await kept.KeepAsync(key, form, person, cancellationToken);
        }

        return SaveResult.Of(result, key.Section);
    }

    /// <summary>Stores what a person chose of two texts; what was kept of theirs is then thrown away.</summary>
    public async Task<SaveResult> ResolveAsync(
        ItemKey key, SectionForm chosen, string person, CancellationToken cancellationToken)
    {
        var result = await SaveAsync(key, chosen, person, cancellationToken);
        if (result.Status == EditStatus.Saved)
        {
            await kept.ForgetAsync(key, person, cancellationToken);
        }

        return result;
    }

    /// <summary>Adds a comment or an action at the end.</summary>
    /// <returns>What became of it, and its name where it is stored.</returns>
    public async Task<(SaveResult Result, SectionItem? Added)> AddAsync(
        SectionKey key, ReportItemKind kind, SectionForm form, string person, CancellationToken cancellationToken)
    {
        var field = SectionTexts.FieldsOf(new(new ReportItem(kind, "")))[0];
        var text = form.TextOf(field.Name);
        if (field.ProblemOf(text) is { } problem)
        {
            return (SaveResult.Invalid(new Dictionary<string, string> { [field.Name] = problem }), null);
        }

        var added = "";
        var result = await editor.ChangeSectionAsync(
            key,
            person,
            draft => added = kind == ReportItemKind.Action ? draft.AddAction(text) : draft.AddComment(text),
            cancellationToken);
        if (result.Status == EditStatus.Refused)
        {
            await kept.KeepAsync(new(key, TextItems.NewOf(kind)), form, person, cancellationToken);
        }

        return (SaveResult.Of(result, key), added.Length > 0 ? new(new ReportItem(kind, added)) : null);
    }

    /// <summary>Moves an item one place up or down; at the end of its list it stays.</summary>
    public async Task<SaveResult> MoveAsync(
        ItemKey key, bool up, string person, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeSectionAsync(
            key.Section, person, (section, draft) => Move(section, draft, key.Item.Item!, up), cancellationToken);
        return SaveResult.Of(result, key.Section);
    }

    /// <summary>Takes an item away.</summary>
    public async Task<SaveResult> RemoveAsync(ItemKey key, string person, CancellationToken cancellationToken)
    {
        var result = await editor.ChangeSectionAsync(
            key.Section, person, draft => draft.Remove(key.Item.Item!), cancellationToken);
        return SaveResult.Of(result, key.Section);
    }

    private static EditClash? Change(ReportSection section, SectionDraft draft, SectionItem item, SectionForm form)
    {
        var stored = SectionTexts.Read(section, item) ?? throw new ReportRefusedException(
            "Somebody has removed what you were writing in. Your text is kept below.");
        var merge = new ThreeWay();
        var texts = stored.ToDictionary(
            text => text.Key,
            text => form.Texts.ContainsKey(text.Key)
                ? merge.Merge(text.Key, form.StartedOf(text.Key), form.TextOf(text.Key), text.Value)
                : text.Value,
            StringComparer.Ordinal);
        if (merge.Clash is null && texts.Any(text => text.Value != stored[text.Key]))
        {
            SectionTexts.Write(section, draft, item, texts);
        }

        return merge.Clash;
    }

    private static EditClash? Move(ReportSection section, SectionDraft draft, ReportItem item, bool up)
    {
        var order = SectionOrder.KeysOf(section, item.Kind);
        var at = order.IndexOf(item.Key);
        var to = at + (up ? -1 : 1);
        if (at < 0 || (to >= 0 && to < order.Count))
        {
            draft.Move(item, to);
        }

        return null;
    }
}
