using System.Globalization;
using PerformanceReports.Data.Importing.Layouts;

namespace PerformanceReports.Web.Commands;

/// <summary>What the command that imports a file was told.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Layout">The layout; null where the file says.</param>
/// <param name="Family">The series of editions; null where the layout says.</param>
/// <param name="Name">The name of the source; null where the newest edition of the family says.</param>
/// <param name="Edition">The edition as readers know it; null where its date says.</param>
/// <param name="EditionDate">The day on which it was published; null for today.</param>
/// <param name="IsDryRun">Whether nothing is to be written.</param>
internal sealed record ImportOptions(
    string File,
    ImportLayout? Layout,
    string? Family,
    string? Name,
    string? Edition,
    DateOnly? EditionDate,
    bool IsDryRun)
{
    public const string DryRun = "dry-run";

    private const string Formats = "tidy, home-office or ons";

    private static readonly string[] Known =
        ["format", "source", "source-name", "edition", "edition-date", DryRun];

    /// <exception cref="CommandException">The file is not named, or something was given that means nothing.</exception>
    public static ImportOptions Read(CommandArguments arguments)
    {
        if (arguments.Options.Keys.FirstOrDefault(name => !Known.Contains(name) && !IsSetting(name)) is { } unknown)
        {
            throw new CommandException($"There is no option --{unknown}.");
        }

        return arguments.Values is [var file]
            ? new ImportOptions(
                file,
                LayoutOf(arguments.Option("format")),
                arguments.Option("source"),
                arguments.Option("source-name"),
                arguments.Option("edition"),
                DayOf(arguments.Option("edition-date")),
                arguments.Flag(DryRun))
            : throw new CommandException(
                arguments.Values.Count == 0 ? "The file is missing." : "Name one file; put a name with spaces in quotes.");
    }

    // Settings of the program may stand on any command line, for example --Database:Provider SqlServer.
    private static bool IsSetting(string name) =>
        name.Contains(':', StringComparison.Ordinal) || name is "environment" or "contentRoot";

    private static ImportLayout? LayoutOf(string? format) => format switch
    {
        null => null,
        "tidy" => ImportLayout.Tidy,
        "home-office" => ImportLayout.HomeOffice,
        "ons" => ImportLayout.OnsAreas,
        _ => throw new CommandException($"There is no format \"{format}\": use {Formats}, or leave it out."),
    };

    private static DateOnly? DayOf(string? day) => day is null
        ? null
        : DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read
            : throw new CommandException($"\"{day}\" is not a day: write it as year-month-day, for example 2026-07-23.");
}
