namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>What a name in a file stands for.</summary>
public enum NamedKind
{
    Measure,
    Force,
}
