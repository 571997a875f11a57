using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference;

/// <summary>What reference data are held.</summary>
public sealed record ReferencePage(IReadOnlyList<ReferenceEntry> Entries) : EditingPage
{
    public override string Title => "Reference data";

    public override EditingSection Section => EditingSection.Reference;
}
