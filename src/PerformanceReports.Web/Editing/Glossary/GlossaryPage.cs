using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>The terms of the office, by alphabet.</summary>
public sealed record GlossaryPage(IReadOnlyList<GlossaryLine> Lines, bool MayDraft) : EditingPage
{
    public override string Title => "Glossary";

    public override EditingSection Section => EditingSection.Glossary;
}
