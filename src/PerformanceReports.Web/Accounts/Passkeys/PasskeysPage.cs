using PerformanceReports.Web.Accounts.Mine;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Passkeys;

/// <summary>A person's passkeys.</summary>
public sealed record PasskeysPage(PasskeyForm Form, IReadOnlyList<OwnPasskey> Passkeys) : EditingPage
{
    public override string Title => "Passkeys";

    public override EditingSection Section => EditingSection.Account;

    public override IReadOnlyList<PageAbove> Above => [new("Your account", AccountAddresses.Account)];
}
