using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.Confirming;

public sealed class ConfirmForm
{
    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; init; }
}
