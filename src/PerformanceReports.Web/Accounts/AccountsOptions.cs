using System.ComponentModel.DataAnnotations;

namespace PerformanceReports.Web.Accounts;

/// <summary>How people sign in; section "Accounts" of the configuration.</summary>
public sealed class AccountsOptions
{
    public const string Section = "Accounts";

    /// <summary>Whether editing asks for a code or a passkey beside the password. Off in Development only, if not set.</summary>
    public bool RequireSecondFactor { get; set; } = true;

    /// <summary>Minutes without a request after which a person is signed out.</summary>
    [Range(10, 480, ErrorMessage = "Accounts:SessionMinutes must lie between 10 and 480.")]
    public int SessionMinutes { get; set; } = 60;

    /// <summary>Hours after which a person signs in again, however busy they were.</summary>
    [Range(1, 24, ErrorMessage = "Accounts:SessionHours must lie between 1 and 24.")]
    public int SessionHours { get; set; } = 12;

    /// <summary>Hours within which an invitation must be used.</summary>
    [Range(1, 336, ErrorMessage = "Accounts:InvitationHours must lie between 1 and 336.")]
    public int InvitationHours { get; set; } = 72;

    /// <summary>Attempts at signing in that are taken in a minute from one network address.</summary>
    [Range(1, 10_000, ErrorMessage = "Accounts:AttemptsPerAddress must lie between 1 and 10000.")]
    public int AttemptsPerAddress { get; set; } = 30;

    /// <summary>Attempts at signing in that are taken in a minute for one account, from wherever they come.</summary>
    [Range(1, 10_000, ErrorMessage = "Accounts:AttemptsPerAccount must lie between 1 and 10000.")]
    public int AttemptsPerAccount { get; set; } = 10;
}
