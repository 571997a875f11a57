namespace PerformanceReports.Web.Editing.Review;

/// <summary>An answer to a review comment, as typed.</summary>
public sealed class AnswerForm
{
    public string? Answer { get; set; }
}
