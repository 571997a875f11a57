using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Editing.Figures.Imports.Naming;

/// <summary>Reads what is typed of a source, and says at its fields what is wrong.</summary>
public sealed class SourceReader(SourceQuery query, TimeProvider clock)
{
    private const string Prefix = "Form.";
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy"];
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The source and the layout; null where the state says what is wrong.</summary>
    public async Task<(ImportSource Source, ImportLayout Layout)?> ReadAsync(
        SourceForm form, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        if (!Enum.TryParse<ImportLayout>(form.Layout, out var layout) || !Enum.IsDefined(layout))
        {
            state.AddModelError(Prefix + nameof(form.Layout), "Say how the figures are laid out.");
        }

        if (string.IsNullOrWhiteSpace(form.Edition))
        {
            state.AddModelError(
                Prefix + nameof(form.Edition),
                "Name the edition as readers know it, for example Force figures of July 2026.");
        }

        var date = ReadDate(form.EditionDate, state);
        var source = await ReadAsync(form, date ?? default, state, cancellationToken);
        return state.IsValid && source is not null ? (source, layout) : null;
    }

    private async Task<ImportSource?> ReadAsync(
        SourceForm form, DateOnly date, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        if (form.IsNew)
        {
            return await ReadNewAsync(form, date, state, cancellationToken);
        }

        var families = await query.FamiliesAsync(cancellationToken);
        if (families.FirstOrDefault(family => family.Family == form.Family) is { } held)
        {
            return form.Continue(held.Newest, date);
        }

        state.AddModelError(
            Prefix + nameof(form.Family), "Say whether the file continues a source or begins a new one.");
        return null;
    }

    private async Task<ImportSource?> ReadNewAsync(
        SourceForm form, DateOnly date, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        var family = Slugs.Of(form.Name);
        if (family.Length == 0)
        {
            state.AddModelError(Prefix + nameof(form.Name), "Name the source, for example Force performance system.");
        }
        else if (await query.IsTakenAsync(family, cancellationToken))
        {
            state.AddModelError(
                Prefix + nameof(form.Name),
                $"A source is held as {family} already. Choose it above, or give another name.");
        }

        if (string.IsNullOrWhiteSpace(form.Publisher))
        {
            state.AddModelError(Prefix + nameof(form.Publisher), "Say who publishes the figures.");
        }

        return form.Begin(family, date);
    }

    private DateOnly? ReadDate(string? typed, ModelStateDictionary state)
    {
        const string Field = Prefix + nameof(SourceForm.EditionDate);
        if (!DateOnly.TryParseExact(typed?.Trim(), DateForms, British, DateTimeStyles.None, out var date))
        {
            state.AddModelError(Field, "Give the day on which the edition was published, for example 23/07/2026.");
            return null;
        }

        if (date > DateOnly.FromDateTime(UkTime.Of(clock.GetUtcNow()).Date))
        {
            state.AddModelError(
                Field,
                $"{date:d MMMM yyyy} is still to come. The newest edition wins, so a date in the future would shut out "
                + "the editions until then.");
            return null;
        }

        return date;
    }
}
