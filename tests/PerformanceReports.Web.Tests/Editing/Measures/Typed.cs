namespace PerformanceReports.Web.Tests.Editing.Measures;

/// <summary>What is typed into a form.</summary>
internal static class Typed
{
    /// <summary>Types into a field that nothing is typed into.</summary>
    public static Dictionary<string, string?> Or(this Dictionary<string, string?> fields, string field, string text)
    {
        fields.TryAdd(field, text);
        return fields;
    }
}
