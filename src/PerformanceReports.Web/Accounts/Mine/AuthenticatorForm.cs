using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.Mine;

public sealed class AuthenticatorForm
{
    /// <summary>The key that the page offered, protected: it becomes the account's once a code proves that the app has it.</summary>
    public string? Offer { get; init; }

    [Required(ErrorMessage = "Enter the code that the app shows")]
    public string? Code { get; init; }
}
