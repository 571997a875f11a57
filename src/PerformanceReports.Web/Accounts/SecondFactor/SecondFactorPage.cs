using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.SecondFactor;

/// <summary>Asks for the code of the authenticator app, after the password.</summary>
public sealed record SecondFactorPage(CodeForm Form, Onward Onward) : EditingPage
{
    public override string Title => "Enter your code";
}
