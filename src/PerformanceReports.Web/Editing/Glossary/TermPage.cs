using PerformanceReports.Domain.Glossary;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>A term of the glossary, new or to be changed.</summary>
/// <param name="Held">The term as it is stored; null for a new one.</param>
/// <param name="Uses">Which reports have it.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Retire">When it is retired, as typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record TermPage(
    GlossaryTerm? Held,
    UsesOfTerm Uses,
    bool MayDraft,
    TermForm Form,
    RetireForm Retire,
    EditClash? Clash = null) : EditingPage
{
    public override string Title => Held?.Term ?? "Add a term";

    public override EditingSection Section => EditingSection.Glossary;

    public override IReadOnlyList<PageAbove> Above => [new("Glossary", TermPlaces.All)];

    public string Address => Held is null ? TermPlaces.New : TermPlaces.Term(Held.Slug);

    public string? Lock => MayDraft ? null : ReportWords.OnlyAnalysts;

    /// <summary>Why the term cannot be removed; null where it can.</summary>
    public string? Refusal => Held is null ? null : Uses.Refusal(Held);
}
