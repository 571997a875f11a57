namespace PerformanceReports.Web.Commands;

/// <summary>What follows a command's name: options (<c>--email someone@example.org</c>) and plain values.</summary>
internal sealed record CommandArguments(IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Values)
{
    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? Option(string name) => Options.GetValueOrDefault(name);

    /// <summary>Whether an option that has no value was given.</summary>
    public bool Flag(string name) => Options.ContainsKey(name);

    /// <summary>Reads the arguments after the command's name.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="flags">The options that have no value.</param>
    /// <exception cref="CommandException">An option has no value, or is given twice.</exception>
    public static CommandArguments Read(IEnumerable<string> arguments, IReadOnlyCollection<string>? flags = null)
    {
        var options = new Dictionary<string, string>();
        var values = new List<string>();
        string? option = null;
        foreach (var argument in arguments)
        {
            if (option is not null)
            {
                Add(options, option, argument);
                option = null;
            }
            else if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                (option, var value) = Split(argument[2..]);
                value ??= flags?.Contains(option) == true ? "yes" : null;
                option = value is null ? option : Add(options, option, value);
            }
            else
            {
                values.Add(argument);
            }
        }

        return option is null
            ? new CommandArguments(options, values)
            : throw new CommandException($"--{option} has no value.");
    }

    private static (string Name, string? Value) Split(string argument)
    {
        var at = argument.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (argument, null) : (argument[..at], argument[(at + 1)..]);
    }

    private static string? Add(Dictionary<string, string> options, string name, string value) =>
        options.TryAdd(name, value) ? null : throw new CommandException($"--{name} is given twice.");
}
