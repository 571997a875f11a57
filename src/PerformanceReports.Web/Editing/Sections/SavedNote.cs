namespace PerformanceReports.Web.Editing.Sections;

/// <summary>Tells the next page which item was saved, so that it says so beside the item.</summary>
internal static class SavedNote
{
    public const string Key = "saved-item";
}
