using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>A person's own account.</summary>
public sealed record AccountPage(
    Person Person,
    IReadOnlyList<string> Roles,
    IReadOnlyList<OwnPasskey> Passkeys,
    int RecoveryCodes,
    bool SecondFactorRequired) : EditingPage
{
    /// <summary>So few codes that it is time to make new ones.</summary>
    private const int Few = 3;

    public override string Title => "Your account";

    public override EditingSection Section => EditingSection.Account;

    public bool HasAuthenticator => Person.TwoFactorEnabled;

    public bool FewRecoveryCodes => HasAuthenticator && RecoveryCodes <= Few;
}
