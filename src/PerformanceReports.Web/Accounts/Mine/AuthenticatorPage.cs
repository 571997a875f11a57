using PerformanceReports.Publishing.Pdf.QrCodes;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>Setting up an authenticator app.</summary>
/// <param name="Form">What is posted.</param>
/// <param name="Key">The key to be typed where no camera can be pointed at the picture.</param>
/// <param name="Email">The name of the account in the app.</param>
/// <param name="Replaces">Whether the person has one already.</param>
/// <param name="Required">Whether they must have one before they can edit.</param>
public sealed record AuthenticatorPage(
    AuthenticatorForm Form, string Key, string Email, bool Replaces, bool Required) : EditingPage
{
    private const string Issuer = "Performance Reports";
    private const int LettersInGroup = 4;

    public override string Title => Replaces ? "Change your authenticator app" : "Set up an authenticator app";

    public override EditingSection Section => EditingSection.Account;

    /// <summary>The key in groups, as it is easier to type.</summary>
    public string SpacedKey => string.Join(' ', Key.Chunk(LettersInGroup).Select(group => new string(group)));

    /// <summary>The picture of the address that the app reads; null for an email address that is too long for one.</summary>
    public string? Picture => QrPicture.Svg(Address);

    /// <summary>As authenticator apps understand it (Key URI format).</summary>
    private string Address =>
        $"otpauth://totp/{Uri.EscapeDataString(Issuer)}:{Uri.EscapeDataString(Email)}"
        + $"?secret={Key}&issuer={Uri.EscapeDataString(Issuer)}";
}
