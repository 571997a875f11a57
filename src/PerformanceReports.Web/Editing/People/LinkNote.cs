using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Carries a new link's token to the page that shows it, once, and protected as all such notes are.</summary>
internal static class LinkNote
{
    private const string Key = "link";

    public static void Keep(ITempDataDictionary notes, string token) => notes[Key] = token;

    /// <summary>The whole link, or null where none was just made.</summary>
    public static string? Read(ITempDataDictionary notes, string site) => notes[Key] is string token
        ? site + AccountAddresses.Invitation + QueryString.Create("token", token)
        : null;
}
