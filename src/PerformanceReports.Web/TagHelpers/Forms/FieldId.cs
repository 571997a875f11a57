namespace PerformanceReports.Web.TagHelpers.Forms;

/// <summary>The id of a field in the page: <c>Form.Items[2].Text</c> has <c>form-items-2-text</c>.</summary>
internal static class FieldId
{
    public static string Of(string name) => string.Join(
        '-', name.ToLowerInvariant().Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries));
}
