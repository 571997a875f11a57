using PerformanceReports.Web.Setup;

namespace PerformanceReports.Web.Commands;

/// <summary>Finds the command that the program was started with, and runs it.</summary>
internal static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The command was understood and could not be done.</summary>
    public const int Refused = 1;

    /// <summary>The command was not understood.</summary>
    public const int Misused = 2;

    /// <summary>The name of a command stands first; settings begin with dashes or hold "=".</summary>
    public static bool IsCommand(string[] arguments) =>
        arguments is [[not ('-' or '/'), ..] first, ..] && !first.Contains('=', StringComparison.Ordinal);

    /// <summary>Done, with something that somebody should look at.</summary>
    public const int Warned = 3;

    /// <summary>What was given has errors; nothing was done.</summary>
    public const int Erroneous = 4;

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code of the program.</returns>
    public static async Task<int> RunCommandAsync(this WebApplication app, string[] arguments)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var commands = scope.ServiceProvider.GetServices<ICommand>().ToList();
        var command = commands.Find(command => command.Name == arguments[0]);
        if (command is null)
        {
            return Misuse($"There is no command \"{arguments[0]}\".", commands);
        }

        if (arguments.Contains("--help", StringComparer.Ordinal))
        {
            await Console.Out.WriteLineAsync(command.Help);
            return Done;
        }

        try
        {
            var read = CommandArguments.Read(arguments.Skip(1), command.Flags);
            await app.PrepareDatabaseAsync();
            return await command.RunAsync(read, CancellationToken.None);
        }
        catch (CommandException misuse)
        {
            return Misuse(misuse.Message, [command]);
        }
    }

    private static int Misuse(string problem, IEnumerable<ICommand> commands)
    {
        Console.Error.WriteLine(problem);
        foreach (var command in commands)
        {
            Console.Error.WriteLine($"Usage: {command.Usage}");
        }

        return Misused;
    }
}
