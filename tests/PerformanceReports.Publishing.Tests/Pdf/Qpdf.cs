using System.Diagnostics;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>An independent reader of PDF, where it is installed.</summary>
internal static class Qpdf
{
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "qpdf")) || File.Exists(Path.Combine(folder, "qpdf.exe")));

    /// <summary>What qpdf finds wrong with a file; an empty text where it finds nothing.</summary>
    public static string Check(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, pdf);
            using var process = Process.Start(new ProcessStartInfo("qpdf", ["--check", path])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? "" : output + errors.Result;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
