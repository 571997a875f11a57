using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports;

/// <summary>What became of a change, with all that its page needs to say so.</summary>
public sealed record EditResult
{
    private EditResult(EditStatus status) => Status = status;

    public static EditResult NotFound { get; } = new(EditStatus.NotFound);

    public EditStatus Status { get; }

    /// <summary>
    /// The report as it is stored now; with the texts that clashed, or before the refused change. Null where not found.
    /// </summary>
    public Report? Report { get; private init; }

    /// <summary>The texts that clash; null where none does.</summary>
    public EditClash? Clash { get; private init; }

    /// <summary>Why the change was refused, to be shown to the person; null where it was not.</summary>
    public string? Reason { get; private init; }

    /// <summary>The name of the text that was refused, as the domain calls it; null where it is about the whole.</summary>
    public string? Field { get; private init; }

    /// <summary>What must be mended first; may be empty.</summary>
    public IReadOnlyList<ReportProblem> Problems { get; private init; } = [];

    public static EditResult Saved(Report report) => new(EditStatus.Saved) { Report = report };

    public static EditResult Clashed(EditClash clash, Report report) =>
        new(EditStatus.Clash) { Clash = clash, Report = report };

    public static EditResult Refused(string reason) => new(EditStatus.Refused) { Reason = reason };

    public static EditResult Refused(ReportRefusedException refusal, Report report) =>
        new(EditStatus.Refused) { Reason = refusal.Message, Problems = refusal.Problems, Report = report };

    public static EditResult Refused(ArgumentException refusal, Report report) =>
        new(EditStatus.Refused) { Reason = MessageOf(refusal), Field = refusal.ParamName, Report = report };

    // The framework appends the parameter's name, which is nothing that a person knows.
    private static string MessageOf(ArgumentException refusal) =>
        refusal.Message.Replace($" (Parameter '{refusal.ParamName}')", "", StringComparison.Ordinal);
}
