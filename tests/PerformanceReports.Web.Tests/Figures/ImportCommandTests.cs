using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>The command as an operator calls it: the program itself, its exit code and what it says.</summary>
public sealed class ImportCommandTests
{
    private const string Homicide = "homicide,Avon and Somerset,2026-03,4";
    private const string FarBelow = "residential-burglary,Avon and Somerset,2026-03,900";

    [Fact]
    public async Task Import_DryRunThenForGoodThenAgain_WritesOnce()
    {
        using var database = await SeededDatabase.CopyAsync();
        var file = ImportProgram.Write(database, "return.csv", Homicide);
        string[] asked = [file, "--source", "home-office", "--edition-date", "2026-07-17", "--edition", "Return of July"];
        var before = SqliteDump.Of(database);

        var (dryCode, dryOutput) = await ImportProgram.RunAsync(database, [.. asked, "--dry-run"]);
        dryCode.ShouldBe(0, dryOutput);
        dryOutput.ShouldContain("1 figure: 1 new, 0 changed, 0 unchanged");
        dryOutput.ShouldContain("Nothing was written, as asked.");
        SqliteDump.Of(database).ShouldBe(before);

        var (code, output) = await ImportProgram.RunAsync(database, asked);
        code.ShouldBe(0, output);
        output.ShouldContain("Taken in as extract home-office-2026-07, with data to March 2026.");
        var held = SqliteDump.Of(database);
        held.ShouldContain($"command line ({Environment.UserName}) | Added | Extract | extract home-office-2026-07");

        var (secondCode, secondOutput) = await ImportProgram.RunAsync(database, asked);
        secondCode.ShouldBe(1);
        secondOutput.ShouldContain("The same file was taken in already as Return of July, on");
        SqliteDump.Of(database).ShouldBe(held);
    }

    [Fact]
    public async Task Import_WithWarnings_IsTakenInAndSaysSo()
    {
        using var database = await SeededDatabase.CopyAsync();
        var file = ImportProgram.Write(database, "return.csv", Homicide, FarBelow);

        var (code, output) = await ImportProgram.RunAsync(
            database, file, "--source", "home-office", "--edition-date", "2026-07-17");

        code.ShouldBe(3, output);
        output.ShouldContain("Warning return.csv, row 3, column D: \"900\" is below the lower limit of the series");
        output.ShouldContain("0 errors, 1 warning.");
        output.ShouldContain("Taken in as extract home-office-2026-07");
    }

    [Fact]
    public async Task Import_WithErrors_WritesNothing()
    {
        using var database = await SeededDatabase.CopyAsync();
        var file = ImportProgram.Write(database, "return.csv", Homicide, "homicde,Avon and Somerset,2025-12,4");
        var before = SqliteDump.Of(database);

        var (code, output) = await ImportProgram.RunAsync(database, file, "--source", "home-office");

        code.ShouldBe(4, output);
        output.ShouldContain("ERROR return.csv, row 3, column A: \"homicde\"");
        output.ShouldContain("Nothing was written. Mend the errors and import the file again.");
        SqliteDump.Of(database).ShouldBe(before);
    }

    [Theory]
    [InlineData(1, "It is not known how the figures of this file are laid out", "odd.csv", "--source", "home-office")]
    [InlineData(1, "missing.csv", "missing.csv", "--source", "home-office")]
    [InlineData(2, "--source is missing: name the series of editions that the file continues (action-fraud, home-office)", "return.csv")]
    [InlineData(2, "\"17/7/2026\" is not a day", "return.csv", "--edition-date", "17/7/2026")]
    [InlineData(2, "There is no format \"pdf\"", "return.csv", "--format", "pdf")]
    [InlineData(2, "There is no option --dryrun", "return.csv", "--dryrun", "yes")]
    [InlineData(2, "The file is missing.")]
    public async Task Import_ThatCannotBeFollowed_SaysWhyAndWritesNothing(int expected, string says, params string[] asked)
    {
        using var database = await SeededDatabase.CopyAsync();
        ImportProgram.Write(database, "return.csv", Homicide);
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(database.File)!, "odd.csv"), "a,b\n1,2\n");
        var before = SqliteDump.Of(database);
        string[] arguments =
        [
            .. asked.Select(argument => argument.EndsWith(".csv", StringComparison.Ordinal)
                ? Path.Combine(Path.GetDirectoryName(database.File)!, argument)
                : argument),
        ];

        var (code, output) = await ImportProgram.RunAsync(database, arguments);

        code.ShouldBe(expected, output);
        output.ShouldContain(says);
        SqliteDump.Of(database).ShouldBe(before);
    }

    [Fact]
    public async Task Help_SaysWhatItTakesAndItsExitCodes()
    {
        using var database = await SeededDatabase.CopyAsync();

        var (code, output) = await ImportProgram.RunAsync(database, "--help");

        code.ShouldBe(0);
        output.ShouldContain("Usage: import FILE");
        output.ShouldContain("4 errors in the file, nothing written");
    }
}
