using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PerformanceReports.Web.Editing.Shared;

/// <summary>
/// What is said at the top of the next page: <c>TempData.Done("The section is saved.")</c> before a redirect.
/// </summary>
public static class Notes
{
    private const string DoneKey = "done";
    private const string WarningKey = "warning";

    /// <summary>Something was done as asked.</summary>
    public static void Done(this ITempDataDictionary notes, string text) => notes[DoneKey] = text;

    /// <summary>Something is to be known before going on.</summary>
    public static void Warn(this ITempDataDictionary notes, string text) => notes[WarningKey] = text;

    /// <summary>Reads what is to be said, once.</summary>
    public static string? ReadDone(this ITempDataDictionary notes) => notes[DoneKey] as string;

    /// <inheritdoc cref="ReadDone"/>
    public static string? ReadWarning(this ITempDataDictionary notes) => notes[WarningKey] as string;
}
