using PerformanceReports.Web.Accounts.Sessions;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Confirming;

/// <summary>Asks a person who is signed in to prove again who they are (<see cref="Rights.Recent"/>).</summary>
public sealed record ConfirmPage(ConfirmForm Form, Onward Onward) : EditingPage
{
    public override string Title => "Confirm it is you";
}
