using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Publishing.Correcting;

/// <summary>What the public is told of a correction, as typed.</summary>
public sealed class NoteForm
{
    public string? What { get; set; }

    public string? Why { get; set; }

    public static NoteForm Of(CorrectionNote? note) => new() { What = note?.What, Why = note?.Why };
}
