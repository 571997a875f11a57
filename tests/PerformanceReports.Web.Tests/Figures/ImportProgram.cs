using System.Diagnostics;
using PerformanceReports.Web.Tests.Publishing.Scheduling;

namespace PerformanceReports.Web.Tests.Figures;

/// <summary>The program itself, called with <c>import</c> on a database file.</summary>
internal static class ImportProgram
{
    public static async Task<(int Code, string Output)> RunAsync(SeededDatabase database, params string[] arguments)
    {
        using var process = Start(database, arguments);
        var output = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(output));
    }

    public static Process Start(SeededDatabase database, params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "import", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["ConnectionStrings__Reports"] = $"Data Source={database.File}",
                ["Serilog__MinimumLevel__Default"] = "Fatal",
            },
        })!;

    /// <summary>A file of figures beside the database, gone with it.</summary>
    public static string Write(SeededDatabase database, string name, params string[] rows)
    {
        var file = Path.Combine(Path.GetDirectoryName(database.File)!, name);
        File.WriteAllText(file, "measure,force,period end,numerator\n" + string.Join('\n', rows));
        return file;
    }
}
