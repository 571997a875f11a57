using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Data.Auditing;

namespace PerformanceReports.Web.Accounts;

/// <summary>Makes accounts, whoever asks for one: an administrator, the command line, a development database.</summary>
public sealed class NewPeople(ReportsDbContext database, UserManager<Person> people, TimeProvider clock)
{
    /// <summary>Makes an account; without a password it waits for its invitation to be used.</summary>
    /// <returns>What is wrong; empty where the account was made.</returns>
    public async Task<IReadOnlyList<AccountProblem>> AddAsync(
        string name, string email, IReadOnlyCollection<Role> roles, string? password, CancellationToken cancellationToken)
    {
        AccountProblem?[] problems =
            [await ProblemOfNameAsync(name, cancellationToken), await ProblemOfEmailAsync(email.Trim())];
        if (problems.Any(problem => problem is not null))
        {
            return [.. problems.OfType<AccountProblem>()];
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

        return [.. made.Errors.Select(error => new AccountProblem("Password", error.Description))];
    }

    private async Task<AccountProblem?> ProblemOfNameAsync(string name, CancellationToken cancellationToken)
    {
        if (Person.CleanName(name).Length is 0 or > Person.NameLength)
        {
            return new AccountProblem("Name", $"Enter a name of 1 to {Person.NameLength} characters");
        }

        var normalized = Person.Normalize(name);
        return normalized == Person.Normalize(Actors.Product)
            || await database.Users.AnyAsync(person => person.NormalizedName == normalized, cancellationToken)
            ? new AccountProblem(
                "Name", $"The name {Person.CleanName(name)} is taken. The record knows people by their names: add an initial")
            : null;
    }

    private async Task<AccountProblem?> ProblemOfEmailAsync(string email)
    {
        if (email.Length > Person.EmailLength || !EmailAddress.IsOne(email))
        {
            return new AccountProblem(
                "Email", "Enter an email address in the correct format, like name@example.org");
        }

        return await people.FindByEmailAsync(email) is null
            ? null
            : new AccountProblem("Email", $"There is an account for {email} already");
    }
}
