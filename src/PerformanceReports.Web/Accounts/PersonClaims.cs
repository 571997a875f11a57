using System.Globalization;
using System.Security.Claims;

namespace PerformanceReports.Web.Accounts;

/// <summary>What the cookie of a signed-in person says of them, and how to read it.</summary>
public static class PersonClaims
{
    internal const string Name = "person-name";
    internal const string Proved = "proved-at";

    // As RFC 8176 calls the ways of authentication, and Identity writes them.
    internal const string Method = "amr";
    internal const string Passkey = "pop";
    internal const string SeveralFactors = "mfa";

    /// <summary>The name under which reports and the audit log record what this person does.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static string PersonName(this ClaimsPrincipal person) =>
        person.FindFirstValue(Name) ?? throw new InvalidOperationException("Nobody is signed in.");

    public static bool IsSignedIn(this ClaimsPrincipal person) => person.HasClaim(claim => claim.Type == Name);

    internal static bool UsedSecondFactor(this ClaimsPrincipal person) =>
        person.HasClaim(Method, SeveralFactors) || person.HasClaim(Method, Passkey);

    /// <summary>When the person last proved who they are.</summary>
    internal static DateTimeOffset? ProvedAt(this ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue(Proved), CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    internal static Claim ProvedClaim(DateTimeOffset now) =>
        new(Proved, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64);
}
