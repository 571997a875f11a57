namespace PerformanceReports.Web.Commands;

/// <summary>
/// Something that the program does at the command line, instead of serving the site:
/// <c>dotnet run --project src/PerformanceReports.Web -- name arguments</c>.
/// </summary>
internal interface ICommand
{
    /// <summary>The first argument, which asks for this command.</summary>
    string Name { get; }

    /// <summary>How to call it, in one line.</summary>
    string Usage { get; }

    /// <summary>What it takes and answers, for <c>--help</c>.</summary>
    string Help => $"Usage: {Usage}";

    /// <summary>Its options that have no value.</summary>
    IReadOnlyCollection<string> Flags => [];

    /// <summary>Does it, on the database brought up to date.</summary>
    /// <returns>0 where it was done.</returns>
    Task<int> RunAsync(CommandArguments arguments, CancellationToken cancellationToken);
}
