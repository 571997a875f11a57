namespace PerformanceReports.Web.Tests.Site;

/// <summary>A test that needs a SQL Server: skipped with the reason where the environment names none.</summary>
public sealed class SqlServerFactAttribute : FactAttribute
{
    public SqlServerFactAttribute()
    {
        if (SqlServerSite.Named is null)
        {
            Skip = $"Set {SqlServerSite.Variable} to the connection string of a SQL Server where databases may be made.";
        }
    }
}
