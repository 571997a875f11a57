using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Web.Accounts;

/// <summary>
/// One account of each role for whoever runs the program on their own machine. Their passwords are public, so they are
/// made in Development only, where nobody has an account yet.
/// </summary>
internal sealed partial class DevelopmentAccounts(
    ReportsDbContext database, NewPeople people, ILogger<DevelopmentAccounts> logger)
{
    private static readonly (Role Role, string Name, string Email, string Password)[] Accounts =
    [
        (Role.Analyst, "Alex Analyst", "analyst@example.org", "write-the-quarter"),
        (Role.Approver, "Sam Approver", "approver@example.org", "check-the-quarter"),
        (Role.Administrator, "Ray Administrator", "administrator@example.org", "invite-the-others"),
    ];

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        if (!await database.Users.AnyAsync(cancellationToken))
        {
            foreach (var account in Accounts)
            {
                await people.AddAsync(account.Name, account.Email, [account.Role], account.Password, cancellationToken);
            }
        }

        foreach (var account in Accounts)
        {
            LogAccount(account.Email, account.Password, account.Role);
        }
    }

    [LoggerMessage(LogLevel.Information, "For development: sign in at /editing as {Email}, password {Password} ({Role})")]
    private partial void LogAccount(string email, string password, Role role);
}
