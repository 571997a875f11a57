using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Terms;

/// <summary>The terms that a report carries, as they are chosen.</summary>
public sealed class TermsForm
{
    public List<string> Terms { get; set; } = [];

    /// <summary>Those that were chosen when the form was loaded.</summary>
    public List<string> Started { get; set; } = [];

    public static TermsForm Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new() { Terms = [.. report.Glossary], Started = [.. report.Glossary] };
    }

    /// <summary>
    /// Carries what was added here and drops what was taken away here; what somebody else added or took away meanwhile
    /// stays so, since each term is a choice of its own.
    /// </summary>
    public void ApplyTo(Report report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var slug in Terms.Except(Started).Except(report.Glossary))
        {
            report.CarryTerm(slug, author);
        }

        foreach (var slug in Started.Except(Terms).Intersect(report.Glossary))
        {
            report.DropTerm(slug, author);
        }
    }
}
