namespace PerformanceReports.Web.Editing.Shared;

/// <summary>The parts of the editing half.</summary>
public enum EditingSection
{
    None,
    Dashboard,
    Reports,
    Review,
    Publishing,
    Figures,
    Measures,
    Reference,
    Glossary,
    People,
    AuditLog,
    Account,
}
