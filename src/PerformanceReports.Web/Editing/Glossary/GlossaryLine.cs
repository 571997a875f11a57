using PerformanceReports.Domain.Glossary;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>A term in the list of terms.</summary>
public sealed record GlossaryLine(GlossaryTerm Term, UsesOfTerm Uses)
{
    /// <summary>"From November 2021", "November 2021 to before April 2024".</summary>
    public string InUse => Term.RetiredFrom is { } retired
        ? $"From {Term.From.Name}, retired from {retired.Name}"
        : $"From {Term.From.Name}";
}
