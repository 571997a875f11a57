using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.People;

/// <summary>The roles as a form offers them.</summary>
public static class RoleChoices
{
    public static IReadOnlyList<Choice> All { get; } =
    [
        new(nameof(Role.Analyst), "Analyst", "Keeps figures and writes reports"),
        new(nameof(Role.Approver), "Approver", "Reviews, approves and publishes what others wrote"),
        new(nameof(Role.Administrator), "Administrator", "Invites people and says what they may do"),
    ];
}
