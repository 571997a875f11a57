using PerformanceReports.Web.Editing.Texts;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>A field of an item's form.</summary>
/// <param name="Field">Which text it is.</param>
/// <param name="Id">Its id in the page.</param>
/// <param name="Label">What its label says.</param>
/// <param name="Text">What it says: what is stored, or what was typed.</param>
/// <param name="Started">What is stored, or was when the form was loaded first.</param>
/// <param name="Problem">What is wrong with what was typed; null where nothing is.</param>
/// <param name="Preview">What the public would read; null where the text is not in the small Markdown.</param>
public sealed record TextBox(
    TextField Field, string Id, string Label, string Text, string Started, string? Problem, TextPreview? Preview);
