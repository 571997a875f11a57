using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.SecondFactor;

/// <summary>Asks for a recovery code, after the password, of someone who has lost their authenticator.</summary>
public sealed record RecoveryPage(CodeForm Form, Onward Onward) : EditingPage
{
    public override string Title => "Use a recovery code";
}
