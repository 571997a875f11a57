using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace PerformanceReports.Data.Accounts;

/// <summary>Identity's store, but for recovery codes, of which it keeps hashes: each of them opens an account.</summary>
public sealed class PersonStore(ReportsDbContext database, IdentityErrorDescriber describer)
    : UserStore<Person, IdentityRole<int>, ReportsDbContext, int>(database, describer)
{
    public override Task ReplaceCodesAsync(
        Person user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hashed).ToList(), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Person user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Invitation.Hash(code), cancellationToken);

    // Redeeming one writes back the others, which are hashes already.
    private static string Hashed(string code) =>
        code.Length == Invitation.HashLength ? code : Invitation.Hash(code);
}
