namespace PerformanceReports.Browser.Tests;

/// <summary>A test that needs Chromium: skipped with the reason where there is none, unless it is required.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Executable is null && !Chromium.IsRequired)
        {
            Skip = Chromium.Missing;
        }
    }
}
