using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Invitations;

/// <summary>Where an invited person chooses a password.</summary>
public sealed record InvitationPage(InvitationForm Form, Person Person, string Token) : EditingPage
{
    public override string Title => "Choose your password";
}
