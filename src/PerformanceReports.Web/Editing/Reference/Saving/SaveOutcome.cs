using Microsoft.AspNetCore.Mvc.ModelBinding;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Saving;

/// <summary>What became of a change to something that is kept.</summary>
/// <param name="Found">Whether it is there.</param>
/// <param name="Clash">The texts that two people changed; null where none are.</param>
/// <param name="Reason">Why it was refused; null where it was not.</param>
/// <param name="Field">The text that was refused, as the domain or the form calls it; null for the whole.</param>
public sealed record SaveOutcome(
    bool Found, EditClash? Clash = null, string? Reason = null, string? Field = null)
{
    public const string ChangedByOther = "Somebody else changed this while you were writing. Compare both.";

    public static SaveOutcome Saved { get; } = new(true);

    public static SaveOutcome Gone { get; } = new(false);

    public bool IsSaved => Found && Clash is null && Reason is null;

    public static SaveOutcome Refused(string reason, string? field = null) => new(true, Reason: reason, Field: field);

    /// <summary>Makes a change; a refusal of the domain is an outcome, a mistake of the code is not.</summary>
    public static SaveOutcome Of(Func<EditClash?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        try
        {
            return new(true, change());
        }
        catch (ArgumentException refusal) when (refusal.GetType() == typeof(ArgumentException))
        {
            // The framework appends the parameter's name, which is nothing that a person knows.
            return Refused(
                refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal),
                refusal.ParamName);
        }
    }

    /// <summary>Says at the fields of a form what is wrong with them.</summary>
    /// <param name="state">The form's state.</param>
    /// <param name="fieldOf">The form's field for a text as the domain calls it; empty for the form as a whole.</param>
    public void Tell(ModelStateDictionary state, Func<string?, string> fieldOf)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(fieldOf);
        foreach (var text in Clash?.Texts ?? [])
        {
            var isWhole = text.Field.Contains('.', StringComparison.Ordinal);
            state.AddModelError(isWhole ? text.Field : $"Form.{text.Field}", ChangedByOther);
        }

        if (Reason is not null)
        {
            state.AddModelError(fieldOf(Field), Reason);
        }
    }
}
