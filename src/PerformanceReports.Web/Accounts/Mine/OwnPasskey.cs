using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>A passkey as its owner sees it.</summary>
public sealed record OwnPasskey(string Id, string Name, DateTimeOffset AddedAt)
{
    internal static OwnPasskey Of(UserPasskeyInfo passkey) =>
        new(WebEncoders.Base64UrlEncode(passkey.CredentialId), passkey.Name ?? "Passkey", passkey.CreatedAt);
}
