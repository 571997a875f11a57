using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using PerformanceReports.Publishing;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf;

namespace PerformanceReports.Benchmarks;

/// <summary>
/// A report's PDF: the report for March 2025 with its data files inside, in large print, and next to Chromium printing
/// the same content; and reports of up to 200 sections, whose time and memory are to grow with pages only. Chromium
/// starts anew each time, as it would for a publication. The first call of a process is measured by the job "Dry"
/// (--job dry).
/// </summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];

    private readonly PublishedReport _report = StoredReports.March2025();
    private readonly PublishedReport _twentyFive = PdfReports.Of(25);
    private readonly PublishedReport _fifty = PdfReports.Of(50);
    private readonly PublishedReport _hundred = PdfReports.Of(100);
    private readonly PublishedReport _twoHundred = PdfReports.Of(200);
    private string _browser = "";
    private string _folder = "";

    [Benchmark(Baseline = true)]
    public int March2025() =>
        ReportPdf.Create(_report, new ReportPdfOptions { Attachments = ReportPdfAttachments.Of(_report) }).Content.Length;

    [Benchmark]
    public int March2025_LargePrint() =>
        ReportPdf.Create(_report, new ReportPdfOptions { Edition = ReportPdfEdition.LargePrint }).Content.Length;

    [Benchmark]
    public int OneSection() =>
        ReportPdf.Create(_report, new ReportPdfOptions { Section = "reduce-neighbourhood-crime" }).Content.Length;

    [Benchmark]
    public int Sections_25() => ReportPdf.Render(_twentyFive).Length;

    [Benchmark]
    public int Sections_50() => ReportPdf.Render(_fifty).Length;

    [Benchmark]
    public int Sections_100() => ReportPdf.Render(_hundred).Length;

    [Benchmark]
    public int Sections_200() => ReportPdf.Render(_twoHundred).Length;

    [GlobalSetup(Target = nameof(March2025_Chromium))]
    public void FindBrowser()
    {
        _browser = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Browsers.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                "Chromium is not on the PATH, so that the comparison with it is left out. Install it to make it.");
        _folder = Directory.CreateTempSubdirectory("printed").FullName;
        File.WriteAllText(Path.Combine(_folder, "report.html"), PrintedPages.Of(_report));
    }

    [Benchmark]
    public long March2025_Chromium()
    {
        var target = Path.Combine(_folder, "report.pdf");
        using var process = Process.Start(new ProcessStartInfo(
            _browser,
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(_folder, "profile")}",
                $"--print-to-pdf={target}", Path.Combine(_folder, "report.html"),
            ])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new FileInfo(target).Length
            : throw new InvalidOperationException($"Chromium did not print the report: {errors.Result}");
    }

    [GlobalCleanup(Target = nameof(March2025_Chromium))]
    public void Clean() => Directory.Delete(_folder, recursive: true);
}
