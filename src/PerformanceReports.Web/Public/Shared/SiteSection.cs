namespace PerformanceReports.Web.Public.Shared;

/// <summary>What the navigation at the top marks as the reader's place.</summary>
public enum SiteSection
{
    None,
    Latest,
    Reports,
    Measures,
    Actions,
    Plans,
    Glossary,
    Methodology,
}
