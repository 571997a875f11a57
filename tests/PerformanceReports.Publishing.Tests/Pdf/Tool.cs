using System.Diagnostics;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>Independent readers of PDF, where they are installed.</summary>
internal static class Tool
{
    public static bool IsInstalled(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)) || File.Exists(Path.Combine(folder, name + ".exe")));

    /// <summary>Runs a tool to its end, and gives what it says and whether it was content.</summary>
    public static (int Code, string Output, string Errors) Run(string name, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>Does something with a PDF as a file.</summary>
    public static T WithFile<T>(byte[] pdf, Func<string, T> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            return use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
