using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>A test that needs a tool which is not part of .NET; skipped, saying so, where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactForToolAttribute : FactAttribute
{
    public FactForToolAttribute(string tool, string package)
    {
        if (!Tool.IsInstalled(tool))
        {
            Skip = $"{tool} is not on the PATH: install it (Debian: apt-get install {package}) to run this test.";
        }
    }
}
