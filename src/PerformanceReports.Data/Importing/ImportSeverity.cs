namespace PerformanceReports.Data.Importing;

/// <summary>How bad something is that was found in a file.</summary>
public enum ImportSeverity
{
    /// <summary>It may be right: somebody should look at it before confirming.</summary>
    Warning,

    /// <summary>The import cannot be confirmed while it is there.</summary>
    Error,
}
