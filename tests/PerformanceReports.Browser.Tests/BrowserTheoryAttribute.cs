namespace PerformanceReports.Browser.Tests;

/// <summary>As <see cref="BrowserFactAttribute"/>, with a table of cases.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium.Executable is null && !Chromium.IsRequired)
        {
            Skip = Chromium.Missing;
        }
    }
}
