using PerformanceReports.Data.Accounts;
using PerformanceReports.Web.Accounts;

namespace PerformanceReports.Web.Commands;

/// <summary>Makes the first administrator, who invites the others.</summary>
internal sealed class CreateAdminCommand(NewPeople people) : ICommand
{
    public string Name => "create-admin";

    public string Usage => "create-admin --email someone@example.org --name \"Someone\"";

    public async Task<int> RunAsync(CommandArguments arguments, CancellationToken cancellationToken)
    {
        var email = arguments.Option("email") ?? throw new CommandException("--email is missing.");
        var name = arguments.Option("name") ?? throw new CommandException("--name is missing.");
        var problems = await people.AddAsync(
            name, email, [Role.Administrator], Passwords.Read(), cancellationToken);
        foreach (var problem in problems)
        {
            await Console.Error.WriteLineAsync($"{problem.Text}.");
        }

        if (problems.Count > 0)
        {
            return CommandLine.Refused;
        }

        await Console.Out.WriteLineAsync($"{email.Trim()} may now sign in at {AccountAddresses.SignIn} as an administrator.");
        return CommandLine.Done;
    }
}
