namespace PerformanceReports.Browser.Tests;

/// <summary>Where Chromium is, and whether the tests may go without it.</summary>
internal static class Chromium
{
    private const string PathVariable = "CHROMIUM_PATH";
    private const string RequiredVariable = "REPORTS_BROWSER_TESTS";

    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/usr/bin",
        "/usr/local/bin",
        "/snap/bin",
        "/Applications/Google Chrome.app/Contents/MacOS",
        @"C:\Program Files\Google\Chrome\Application",
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
    ];

    /// <summary>The executable, or null.</summary>
    public static string? Executable { get; } = Find();

    /// <summary>Set by the build server: the tests must run, and fail where there is no browser.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable(RequiredVariable) == "required";

    public static string Missing { get; } =
        $"No Chromium was found. Install Chromium or Chrome, or set {PathVariable} to the browser's executable.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path)
        {
            return File.Exists(path)
                ? path
                : throw new FileNotFoundException($"{PathVariable} names {path}, which does not exist.", path);
        }

        return Places
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .SelectMany(place => Names.Select(name => Path.Combine(place, name)))
            .Append("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
            .FirstOrDefault(File.Exists);
    }
}
