namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>How a button looks: what the page is for, something beside it, or something that is hard to undo.</summary>
public enum ButtonKind
{
    Primary,
    Secondary,
    Warning,
}
