using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts.Codes;

/// <summary>Gives a person a second step of signing in, and takes it away.</summary>
public sealed class SecondFactors(UserManager<Person> people, IUserStore<Person> store)
{
    private readonly PersonStore _store = (PersonStore)store;

    /// <summary>Stores the key of an app whose code of that half minute was seen; ends all of the person's sessions.</summary>
    public async Task SetAuthenticatorAsync(Person person, string key, long step)
    {
        await _store.SetAuthenticatorKeyAsync(person, key, CancellationToken.None);
        person.AuthenticatorStep = step;
        await people.SetTwoFactorEnabledAsync(person, enabled: true);
    }

    /// <summary>Forgets the app and the recovery codes; ends all of the person's sessions.</summary>
    public async Task RemoveAuthenticatorAsync(Person person)
    {
        await _store.SetAuthenticatorKeyAsync(person, "", CancellationToken.None);
        await _store.ReplaceCodesAsync(person, [], CancellationToken.None);
        person.AuthenticatorStep = null;
        await people.SetTwoFactorEnabledAsync(person, enabled: false);
    }

    /// <summary>Forgets the app and all passkeys, of someone who lost what they were on.</summary>
    public async Task RemoveAllAsync(Person person)
    {
        foreach (var passkey in await people.GetPasskeysAsync(person))
        {
            await people.RemovePasskeyAsync(person, passkey.CredentialId);
        }

        await RemoveAuthenticatorAsync(person);
    }
}
