using PerformanceReports.Domain.Glossary;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>What became of a change to a term.</summary>
/// <param name="Term">The term as it is stored now; null where there is none.</param>
/// <param name="Clash">The texts that two people changed; null where none are.</param>
/// <param name="Reason">Why it was refused; null where it was not.</param>
/// <param name="Field">The text that was refused, as the domain calls it; null where it is about the whole.</param>
public sealed record TermResult(
    GlossaryTerm? Term, EditClash? Clash = null, string? Reason = null, string? Field = null)
{
    public bool IsSaved => Term is not null && Clash is null && Reason is null;

    public static TermResult Refused(GlossaryTerm? term, ArgumentException refusal) => new(
        term,
        Reason: refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal),
        Field: refusal.ParamName);
}
