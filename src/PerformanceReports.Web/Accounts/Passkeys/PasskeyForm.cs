using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts.Passkeys;

public sealed class PasskeyForm
{
    public const int NameLength = 60;

    [Required(ErrorMessage = "Enter a name for the passkey, so that you know it again")]
    [StringLength(NameLength, ErrorMessage = "The name must have 60 characters or fewer")]
    public string? Name { get; init; }

    /// <summary>What the browser made, as JSON of WebAuthn.</summary>
    public string? Credential { get; init; }
}
