using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.SignIn;

public sealed class SignInForm
{
    [Required(ErrorMessage = "Enter your email address")]
    public string? Email { get; init; }

    [Required(ErrorMessage = "Enter your password")]
    public string? Password { get; init; }
}
