using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.Mine;

public sealed class PasswordForm
{
    [Required(ErrorMessage = "Enter your present password")]
    public string? Current { get; init; }

    [Required(ErrorMessage = "Enter a new password")]
    public string? New { get; init; }

    [Required(ErrorMessage = "Enter the new password again")]
    [Compare(nameof(New), ErrorMessage = "The two new passwords differ. Enter the same one twice")]
    public string? Again { get; init; }
}
