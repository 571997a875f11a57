using PerformanceReports.Domain.Glossary;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>Which reports have a term.</summary>
/// <param name="Published">The end months of the published reports that explain it, the newest first.</param>
/// <param name="Working">The end months of the working reports that carry it, the newest first.</param>
public sealed record UsesOfTerm(IReadOnlyList<string> Published, IReadOnlyList<string> Working)
{
    public static UsesOfTerm None { get; } = new([], []);

    /// <summary>Why the term cannot be removed; null where it can.</summary>
    public string? Refusal(GlossaryTerm term)
    {
        ArgumentNullException.ThrowIfNull(term);
        if (Published.Count > 0)
        {
            return $"{term.Term} was published in a report, so it stays. Retire it, and later reports do not carry it.";
        }

        return Working.Count > 0
            ? $"A report that is being written carries {term.Term}. Take it out of that report's glossary first."
            : null;
    }
}
