using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts;

/// <summary>
/// Refuses passwords that are tried first, long or not: what everyone knows of the person, and the commonest words with
/// numbers round them (NCSC, "Password policy: updating your approach").
/// </summary>
internal sealed class PasswordRules : IPasswordValidator<Person>
{
    // Hashing takes all of a password: without a limit, a long one would be a way to keep the site busy.
    private const int Longest = 128;
    private const int ShortestPart = 5;

    private static readonly string[] Common =
    [
        "password", "passw0rd", "qwerty", "letmein", "welcome", "admin", "iloveyou", "monkey", "dragon", "football",
        "performance", "police", "report",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) =>
        Task.FromResult(Problem(user, password ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = problem })
            : IdentityResult.Success);

    private static string? Problem(Person person, string password)
    {
        if (password.Length > Longest)
        {
            return $"Enter a password of at most {Longest} characters";
        }

        var known = person.Name.Split(' ').Append(person.Email!.Split('@')[0]);
        if (known.Any(part => part.Length >= ShortestPart && Holds(password, part)))
        {
            return "Enter a password that has neither your name nor your email address in it";
        }

        return Common.Any(word => Holds(password, word) && Letters(password).Length <= word.Length + ShortestPart)
            ? "Enter a password that is harder to guess. Three words that have nothing to do with each other are good"
            : null;
    }

    private static bool Holds(string password, string part) => password.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static string Letters(string password) => string.Concat(password.Where(char.IsLetter));
}
