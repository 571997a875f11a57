using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.SignIn;

/// <summary>Where a person says who they are.</summary>
public sealed record SignInPage(SignInForm Form, Onward Onward) : EditingPage
{
    public override string Title => "Sign in";
}
