using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Public.Glossary;

/// <summary>A term as the newest report that has it explains it, with every report that has it.</summary>
public sealed record GlossaryEntry(PublishedTerm Term, IReadOnlyList<PublishedReport> Reports)
{
    /// <summary>The letter that the term stands under; digits stand together.</summary>
    public string Initial => char.IsLetter(Term.Term[0]) ? Term.Term[..1].ToUpperInvariant() : "0–9";
}
