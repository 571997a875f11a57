using Microsoft.AspNetCore.Identity;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Accounts;

/// <summary>
/// Someone who may sign in, by email address. Reports and the audit log name people, not accounts: so a name is unique,
/// and it never changes nor passes to someone else, or the rule that nobody approves what they wrote would not hold.
/// </summary>
public sealed class Person : IdentityUser<int>
{
    /// <summary>The longest name.</summary>
    public const int NameLength = Report.PersonLength;

    /// <summary>The longest email address (RFC 5321).</summary>
    public const int EmailLength = 254;

    public Person(string name, string email, DateTimeOffset createdAt)
    {
        Name = CleanName(name);
        NormalizedName = Normalize(name);
        Email = UserName = email.Trim();
        CreatedAt = createdAt;
        EmailConfirmed = true;
        LockoutEnabled = true;
    }

    private Person() => Name = NormalizedName = "";

    /// <summary>The name that reports and the audit log record.</summary>
    public string Name { get; private set; }

    /// <summary>The name as it is compared: without regard to capitals.</summary>
    public string NormalizedName { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Null before the first time.</summary>
    public DateTimeOffset? SignedInAt { get; set; }

    /// <summary>The half minute of the last code of an authenticator app that was taken: no code is taken twice.</summary>
    public long? AuthenticatorStep { get; set; }

    /// <summary>Since when the person may no longer sign in; null while they may.</summary>
    public DateTimeOffset? DisabledAt { get; set; }

    /// <summary>The name as it is stored: spaces at the ends left off, several of them as one.</summary>
    public static string CleanName(string name) =>
        string.Join(' ', name.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Normalize(string name) => CleanName(name).ToUpperInvariant();
}
