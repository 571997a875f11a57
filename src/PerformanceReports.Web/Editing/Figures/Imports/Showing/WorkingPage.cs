using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>An import that a program works on.</summary>
public sealed record WorkingPage(FigureImport Import, bool MayDraft, ImportProgress? Progress)
    : ImportPage(Import, MayDraft)
{
    public override string View => "Working";

    public string Doing => Import.State == ImportState.Confirmed ? "Being taken in" : "Being read and checked";

    /// <summary>"12,000 of 193,500"; empty where nobody knows yet.</summary>
    public string Count => Progress is { Of: > 0 } progress ? $"{progress.Done:N0} of {progress.Of:N0}" : "";
}
