namespace PerformanceReports.Data.Tests.Importing;

/// <summary>A sheet to be written: text, numbers, dates; "#REF!" is an error, "=1+1" a formula that gives 42.</summary>
internal sealed record TestSheet(string Name, params object?[][] Rows)
{
    public bool IsHidden { get; init; }
}
