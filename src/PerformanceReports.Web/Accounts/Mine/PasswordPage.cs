using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>Changing one's password.</summary>
public sealed record PasswordPage(PasswordForm Form) : EditingPage
{
    public override string Title => "Change your password";

    public override EditingSection Section => EditingSection.Account;

    public override IReadOnlyList<PageAbove> Above => [new("Your account", AccountAddresses.Account)];
}
