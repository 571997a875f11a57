using Microsoft.AspNetCore.Identity;
using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Accounts.Mine;

/// <summary>New recovery codes, shown this once: the database keeps hashes of them.</summary>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, bool JustSetUp) : EditingPage
{
    private const int Count = 10;

    public override string Title => "Keep your recovery codes";

    public override EditingSection Section => EditingSection.Account;

    internal static async Task<RecoveryCodesPage> MakeAsync(
        UserManager<Person> people, Person person, bool justSetUp = false) =>
        new([.. await people.GenerateNewTwoFactorRecoveryCodesAsync(person, Count) ?? []], justSetUp);
}
