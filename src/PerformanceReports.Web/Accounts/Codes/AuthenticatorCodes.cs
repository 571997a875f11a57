using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.Codes;

/// <summary>Checks the code of an authenticator app. A code is taken once: whoever watched it typed cannot use it.</summary>
internal sealed class AuthenticatorCodes(TimeProvider clock) : IUserTwoFactorTokenProvider<Person>
{
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Person> manager, Person user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key
            || TimeCode.Match(key, token, clock.GetUtcNow()) is not { } step
            || step <= user.AuthenticatorStep)
        {
            return false;
        }

        user.AuthenticatorStep = step;
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    // The app makes the codes.
    public Task<string> GenerateAsync(string purpose, UserManager<Person> manager, Person user) =>
        Task.FromResult("");

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Person> manager, Person user) =>
        await manager.GetAuthenticatorKeyAsync(user) is { Length: > 0 };
}
