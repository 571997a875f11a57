using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace PerformanceReports.Data.Accounts;

/// <summary>
/// A link with which a person chooses a password, once and within a time: a new person the first, one who forgot it
/// another. The database holds the token's hash, so that a copy of the database opens no account.
/// </summary>
public sealed class Invitation
{
    /// <summary>The length of a hash, in hexadecimal.</summary>
    public const int HashLength = 64;

    private const int TokenBytes = 32;

    private Invitation() => TokenHash = CreatedBy = "";

    public int Id { get; private set; }

    public int PersonId { get; private set; }

    public string TokenHash { get; private set; }

    public string CreatedBy { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Makes an invitation, and the token that only its link carries.</summary>
    public static (Invitation Invitation, string Token) To(
        Person person, string createdBy, DateTimeOffset now, TimeSpan validFor)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(TokenBytes));
        var invitation = new Invitation
        {
            PersonId = person.Id,
            TokenHash = Hash(token),
            CreatedBy = createdBy,
            CreatedAt = now,
            ExpiresAt = now + validFor,
        };
        return (invitation, token);
    }

    public static string Hash(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    /// <summary>Spends it: used, or replaced by a newer one.</summary>
    public void Close(DateTimeOffset now) => UsedAt ??= now;
}
