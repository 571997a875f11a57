using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.Invitations;

public sealed class InvitationForm
{
    [Required(ErrorMessage = "Enter a password")]
    public string? Password { get; init; }

    [Required(ErrorMessage = "Enter the password again")]
    [Compare(nameof(Password), ErrorMessage = "The two passwords differ. Enter the same one twice")]
    public string? Again { get; init; }
}
