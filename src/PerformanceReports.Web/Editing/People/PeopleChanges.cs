using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts.Codes;

namespace PerformanceReports.Web.Editing.People;

/// <summary>
/// What administrators do to accounts. Each change ends the sessions of whom it is about, and none may leave the office
/// without an administrator. A method answers with why it refused, in words, or with null.
/// </summary>
public sealed class PeopleChanges(
    ReportsDbContext database, UserManager<Person> people, SecondFactors factors, TimeProvider clock)
{
    private const string NotOwn =
        "You cannot take away your own right to administer. Ask another administrator";

    private const string NotTheLast =
        "This is the only administrator who can sign in. Make someone else an administrator first";

    public Task<string?> ChangeRolesAsync(Person person, IReadOnlyCollection<Role> roles, int by) => ChangeAsync(
        person, by, loses: !roles.Contains(Role.Administrator), async () =>
        {
            var wanted = roles.Select(role => role.ToString()).ToHashSet();
            var held = await people.GetRolesAsync(person);
            await people.RemoveFromRolesAsync(person, held.Where(role => !wanted.Contains(role)));
            await people.AddToRolesAsync(person, wanted.Except(held));
        });

    public Task<string?> DisableAsync(Person person, int by) => ChangeAsync(person, by, loses: true, () =>
    {
        person.DisabledAt = clock.GetUtcNow();
        return Task.CompletedTask;
    });

    public Task<string?> EnableAsync(Person person, int by) => ChangeAsync(person, by, loses: false, () =>
    {
        person.DisabledAt = null;
        return Task.CompletedTask;
    });

    public Task<string?> UnlockAsync(Person person, int by) => ChangeAsync(person, by, loses: false, async () =>
    {
        await people.SetLockoutEndDateAsync(person, null);
        await people.ResetAccessFailedCountAsync(person);
    });

    public Task<string?> RemoveSecondStepAsync(Person person, int by) =>
        ChangeAsync(person, by, loses: false, () => factors.RemoveAllAsync(person));

    private async Task<string?> ChangeAsync(Person person, int by, bool loses, Func<Task> change)
    {
        // Of two administrators who take the right from each other, the second finds that they are the last.
        await using var transaction = await database.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        if (loses && await RefusalAsync(person, by) is { } refusal)
        {
            return refusal;
        }

        await change();
        await people.UpdateSecurityStampAsync(person);
        await transaction.CommitAsync();
        return null;
    }

    private async Task<string?> RefusalAsync(Person person, int by)
    {
        if (!await people.IsInRoleAsync(person, nameof(Role.Administrator)))
        {
            return null;
        }

        return person.Id == by ? NotOwn : await IsLastAsync(person) ? NotTheLast : null;
    }

    private async Task<bool> IsLastAsync(Person person) => !await database.UserRoles
        .Where(row => row.RoleId == (int)Role.Administrator && row.UserId != person.Id)
        .AnyAsync(row => database.Users.Any(other =>
            other.Id == row.UserId && other.DisabledAt == null && other.PasswordHash != null));
}
