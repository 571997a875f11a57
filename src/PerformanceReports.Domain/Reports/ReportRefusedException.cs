namespace PerformanceReports.Domain.Reports;

/// <summary>A report refused a change or a move, and says why.</summary>
public sealed class ReportRefusedException : InvalidOperationException
{
    /// <summary>Refuses for one reason.</summary>
    public ReportRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Refuses for problems that must be mended first.</summary>
    public ReportRefusedException(string message, IReadOnlyList<ReportProblem> problems)
        : base(message + " " + string.Join(" ", problems.Select(p => $"{p.Where}: {p.What} {p.Remedy}"))) =>
        Problems = problems;

    /// <summary>Refuses without a reason of its own.</summary>
    public ReportRefusedException()
    {
    }

    /// <summary>Refuses because of another error.</summary>
    public ReportRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The problems to be mended; may be empty.</summary>
    public IReadOnlyList<ReportProblem> Problems { get; } = [];
}
