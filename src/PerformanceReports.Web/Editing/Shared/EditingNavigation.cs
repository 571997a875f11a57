using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Editing.Shared;

/// <summary>The entries of the navigation, in order; a person sees those that they have the right to.</summary>
public static class EditingNavigation
{
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("Dashboard", "/editing", EditingSection.Dashboard, Rights.Edit),
    ];
}
