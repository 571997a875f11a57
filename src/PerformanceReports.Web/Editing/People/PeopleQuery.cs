using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Editing.People;

/// <summary>Reads who has an account.</summary>
public sealed class PeopleQuery(ReportsDbContext database, TimeProvider clock)
{
    public Task<IReadOnlyList<PersonRow>> AllAsync(CancellationToken cancellationToken) =>
        ReadAsync(person => true, cancellationToken);

    public async Task<PersonRow?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ReadAsync(person => person.Id == id, cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<PersonRow>> ReadAsync(
        Expression<Func<Person, bool>> which, CancellationToken cancellationToken)
    {
        var people = await database.Users.AsNoTracking().Where(which).OrderBy(person => person.Name)
            .Select(person => new
            {
                Person = person,
                Roles = database.UserRoles.Where(row => row.UserId == person.Id).Select(row => row.RoleId).ToList(),
                Passkeys = database.UserPasskeys.Count(row => row.UserId == person.Id),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. people.Select(row => new PersonRow(
                row.Person.Id,
                row.Person.Name,
                row.Person.Email!,
                [.. row.Roles.Order().Select(role => (Role)role)],
                StateOf(row.Person),
                row.Person.TwoFactorEnabled,
                row.Passkeys,
                row.Person.SignedInAt)),
        ];
    }

    private PersonState StateOf(Person person) => person switch
    {
        { DisabledAt: not null } => PersonState.Disabled,
        { PasswordHash: null } => PersonState.Invited,
        _ when person.LockoutEnd > clock.GetUtcNow() => PersonState.Locked,
        _ => PersonState.Active,
    };
}
