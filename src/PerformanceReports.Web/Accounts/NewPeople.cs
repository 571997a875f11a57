using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Accounts;

/// <summary>Makes accounts, whoever asks for one: an administrator, the command line, a development database.</summary>
internal sealed class NewPeople(ReportsDbContext database, UserManager<Person> people, TimeProvider clock)
{
    /// <summary>Makes an account; without a password it waits for its invitation to be used.</summary>
    /// <returns>What is wrong, in words for whoever asked; empty where the account was made.</returns>
    public async Task<IReadOnlyList<string>> AddAsync(
        string name, string email, IReadOnlyCollection<Role> roles, string? password, CancellationToken cancellationToken)
    {
        var problems = await ProblemsAsync(name, email, cancellationToken);
        if (problems.Count > 0)
        {
            return problems;
        }

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        var person = new Person(name, email, clock.GetUtcNow());
        var made = await (password is null ? people.CreateAsync(person) : people.CreateAsync(person, password));
        if (made.Succeeded)
        {
            made = await people.AddToRolesAsync(person, roles.Select(role => role.ToString()));
        }

        if (made.Succeeded)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return [.. made.Errors.Select(error => error.Description)];
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(
        string name, string email, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        if (Person.CleanName(name).Length is 0 or > Person.NameLength)
        {
            problems.Add($"Enter a name of 1 to {Person.NameLength} characters");
        }
        else if (Person.Normalize(name) == Person.Normalize(Actors.Product) || await database.Users.AnyAsync(
            person => person.NormalizedName == Person.Normalize(name), cancellationToken))
        {
            problems.Add($"Someone has the name {Person.CleanName(name)} already. Names are recorded, so each is given once");
        }

        if (email.Trim().Length > Person.EmailLength || !EmailAddress.IsOne(email))
        {
            problems.Add("Enter an email address in the correct format, like name@example.org");
        }
        else if (await people.FindByEmailAsync(email.Trim()) is not null)
        {
            problems.Add($"There is an account for {email.Trim()} already");
        }

        return problems;
    }
}
