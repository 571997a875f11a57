using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Accounts.Invitations;

/// <summary>
/// Links with which people choose their password. There is no mail server to trust: whoever makes a link is shown it
/// once, and hands it over.
/// </summary>
public sealed class InvitationLinks(
    ReportsDbContext database, UserManager<Person> people, IOptions<AccountsOptions> options, TimeProvider clock)
{
    /// <summary>Makes a link's token; links that the person was given before stop working.</summary>
    public async Task<string> RenewAsync(Person person, string by, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var earlier in await database.Invitations
            .Where(invitation => invitation.PersonId == person.Id && invitation.UsedAt == null)
            .ToListAsync(cancellationToken))
        {
            earlier.Close(now);
        }

        var (invitation, token) = Invitation.To(person, by, now, TimeSpan.FromHours(options.Value.InvitationHours));
        database.Invitations.Add(invitation);
        await database.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>Who may use the link, or null where nobody may.</summary>
    public async Task<Person?> FindAsync(string? token, CancellationToken cancellationToken) =>
        await OpenAsync(token, cancellationToken) is { } invitation
            ? await database.Users.FirstOrDefaultAsync(
                person => person.Id == invitation.PersonId && person.DisabledAt == null, cancellationToken)
            : null;

    /// <summary>Sets the password and spends the link, both or neither.</summary>
    /// <returns>What is wrong with the password, in words; null where the link was spent by someone else meanwhile.</returns>
    public async Task<IReadOnlyList<string>?> UseAsync(string token, string password, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(
            IsolationLevel.Serializable, cancellationToken);
        var invitation = await OpenAsync(token, cancellationToken);
        if (invitation is null || await FindAsync(token, cancellationToken) is not { } person)
        {
            return null;
        }

        using (Actors.Begin(person.Name))
        {
            invitation.Close(clock.GetUtcNow());
            var set = await SetPasswordAsync(person, password);
            if (set.Succeeded)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            return [.. set.Errors.Select(error => error.Description)];
        }
    }

    private async Task<IdentityResult> SetPasswordAsync(Person person, string password)
    {
        foreach (var validator in people.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(people, person, password);
            if (!valid.Succeeded)
            {
                return valid;
            }
        }

        await people.SetLockoutEndDateAsync(person, null);
        await people.ResetAccessFailedCountAsync(person);
        await people.RemovePasswordAsync(person);
        return await people.AddPasswordAsync(person, password);
    }

    private async Task<Invitation?> OpenAsync(string? token, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var hash = Invitation.Hash(token);
        var invitation = await database.Invitations.FirstOrDefaultAsync(
            candidate => candidate.TokenHash == hash, cancellationToken);
        return invitation?.IsOpen(clock.GetUtcNow()) is true ? invitation : null;
    }
}
