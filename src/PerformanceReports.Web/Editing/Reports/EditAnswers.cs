using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>Says at the fields of a form what became of it.</summary>
public static class EditAnswers
{
    private const string Prefix = "Form.";

    /// <summary>Adds what a change was refused for, or what it clashed with; the fields keep what was typed.</summary>
    /// <param name="state">The state of the form.</param>
    /// <param name="result">What became of the change.</param>
    /// <param name="fields">The names of the form's fields, to lead to the one that a refusal is about.</param>
    public static void Add(this ModelStateDictionary state, EditResult result, params IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(result);
        foreach (var text in result.Clash?.Texts ?? [])
        {
            state.AddModelError(
                Prefix + text.Field,
                $"{result.Report!.LastAuthor} changed this while you were writing. Compare both below the heading; save "
                + "again to store what the field says.");
        }

        if (result.Status == EditStatus.Refused)
        {
            var field = fields.FirstOrDefault(name => Names(result.Field, name));
            state.AddModelError(field is null ? "" : Prefix + field, result.Reason!);
        }
    }

    // The domain calls a text "title", "described.Title" or "note"; the form "Title" or "Notes".
    private static bool Names(string? refused, string field) =>
        refused?.Split('.')[^1] is { } name
        && (field.Equals(name, StringComparison.OrdinalIgnoreCase)
            || field.Equals(name + "s", StringComparison.OrdinalIgnoreCase));
}
