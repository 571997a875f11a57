using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Sections;

/// <summary>The addresses at which a section is written.</summary>
public static class SectionPlaces
{
    public const string TextsPath = ReportPlaces.SectionPath + "/texts/{item}";

    public const string ClashPath = TextsPath + "/clash";

    public const string DiscardPath = TextsPath + "/discard";

    public const string CommentsPath = ReportPlaces.SectionPath + "/comments";

    public const string ActionsPath = ReportPlaces.SectionPath + "/actions";

    public const string MovePath = ReportPlaces.SectionPath + "/items/{item}/move";

    public const string RemovePath = ReportPlaces.SectionPath + "/items/{item}/remove";

    public const string PresencePath = ReportPlaces.SectionPath + "/presence";

    public const string LeavePath = PresencePath + "/leave";

    public static string Section(SectionKey key) => ReportPlaces.Section(key.Report, key.Section);

    /// <summary>The page on which the rows of its measures summary are chosen and ordered.</summary>
    public static string Measures(SectionKey key) => $"{Section(key)}/measures";

    public static string NewChart(SectionKey key) => $"{Section(key)}/new-chart";

    /// <summary>The section's page at one of its items.</summary>
    public static string At(ItemKey key) => $"{Section(key.Section)}#{key.Item.Name}";

    public static string Texts(ItemKey key) => $"{Section(key.Section)}/texts/{key.Item.Name}";

    public static string Clash(ItemKey key) => $"{Texts(key)}/clash";

    public static string Discard(ItemKey key) => $"{Texts(key)}/discard";

    public static string Comments(SectionKey key) => $"{Section(key)}/comments";

    public static string Actions(SectionKey key) => $"{Section(key)}/actions";

    public static string Move(ItemKey key) => $"{Section(key.Section)}/items/{key.Item.Name}/move";

    public static string Remove(ItemKey key) => $"{Section(key.Section)}/items/{key.Item.Name}/remove";

    public static string Presence(SectionKey key) => $"{Section(key)}/presence";
}
