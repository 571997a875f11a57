using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>A test that needs qpdf.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SkippableFactForQpdfAttribute : FactAttribute
{
    public SkippableFactForQpdfAttribute()
    {
        if (!Qpdf.IsInstalled)
        {
            Skip = "qpdf is not on the PATH: install it (Debian: apt-get install qpdf) to run this test.";
        }
    }
}
