using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What is to be thought of a preview, in words.</summary>
public sealed record PreviewVerdict(ImportPreview Preview)
{
    /// <summary>"Ready: 1,204 figures", "12 errors stand in the way".</summary>
    public string Title => Preview switch
    {
        { Errors: 1 } => "1 error stands in the way",
        { Errors: > 1 } => $"{Wording.Count(Preview.Errors, "error")} stand in the way",
        { Figures: 0, Estimates: 0 } => "There is nothing new in it",
        { Figures: 0 } => $"Ready: {Wording.Count(Preview.Estimates, "number")} of residents and households",
        _ => $"Ready: {Wording.Count(Preview.Figures, "figure")}",
    };

    /// <summary>What follows from it.</summary>
    public string Words => Preview switch
    {
        { Errors: > 0 } =>
            "Nothing of the file is taken in while it has errors. What it would bring is below all the same.",
        { New: 0, Changed: 0, Estimates: 0 } =>
            "Every figure in it is held already with the same value. Taken in, it stands as an edition of its own.",
        _ => "Nothing is held of it until you take it in at the foot of this page.",
    };

    /// <summary>"ready" or "errors", for the eye.</summary>
    public string Kind => Preview.Errors > 0 ? "errors" : "ready";
}
