namespace PerformanceReports.Data.Auditing;

/// <summary>Kinds of things that other parts of the product look for in the record.</summary>
public static class AuditKinds
{
    public const string Report = "Report";
    public const string Section = "Section";
    public const string Person = "Person";
    public const string Publication = "Publication";
    public const string Import = "Import";
}
