using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Tests.Accounts.Support;

/// <summary>Counts how often a password is compared with a hash: nearly all the time that a sign-in takes.</summary>
public sealed class CountingHasher : PasswordHasher<Person>
{
    private int _compared;

    public int Compared => _compared;

    public override PasswordVerificationResult VerifyHashedPassword(
        Person user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _compared);
        return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
