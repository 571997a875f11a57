namespace PerformanceReports.Web.Accounts;

/// <summary>The addresses of the account pages.</summary>
public static class AccountAddresses
{
    public const string Account = "/account";
    public const string SignIn = "/account/sign-in";
    public const string PasskeySignIn = "/account/sign-in/passkey";
    public const string PasskeyOptions = "/account/sign-in/passkey-options";
    public const string SignOut = "/account/sign-out";
    public const string SecondFactor = "/account/second-factor";
    public const string Recovery = "/account/recovery";
    public const string SetUpSecondFactor = "/account/authenticator";
    public const string RecoveryCodes = "/account/recovery-codes";
    public const string Confirm = "/account/confirm";
    public const string PasskeyConfirm = "/account/confirm/passkey";
    public const string PasskeyConfirmOptions = "/account/confirm/passkey-options";
    public const string Invitation = "/account/invitation";
    public const string Password = "/account/password";
    public const string SignOutEverywhere = "/account/sign-out-everywhere";
    public const string Passkeys = "/account/passkeys";
    public const string NewPasskeyOptions = "/account/passkeys/options";
    public const string Session = "/account/session";

    /// <summary>Where a person lands who was not on the way to somewhere.</summary>
    public const string Start = "/editing";

    /// <summary>The name of the query's part that says where a person was on the way to.</summary>
    public const string ReturnTo = "returnTo";

    /// <summary>An address of this site's own, or the start: never another site's, whoever wrote the link.</summary>
    public static string OwnOrStart(string? address) => IsOwn(address) ? address! : Start;

    private static bool IsOwn(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
