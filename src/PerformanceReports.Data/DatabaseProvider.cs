namespace PerformanceReports.Data;

/// <summary>The databases that the product runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>One file on this machine; needs nothing installed.</summary>
    Sqlite,

    /// <summary>A SQL Server, 2022 or newer.</summary>
    SqlServer,
}
