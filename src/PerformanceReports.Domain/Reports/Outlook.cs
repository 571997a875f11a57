namespace PerformanceReports.Domain.Reports;

/// <summary>What a direction means by the measure's polarity.</summary>
public enum Outlook
{
    /// <summary>Neither better nor worse.</summary>
    Steady,

    /// <summary>Getting better.</summary>
    Better,

    /// <summary>Getting worse.</summary>
    Worse,

    /// <summary>Moving, but neither direction of the measure is judged.</summary>
    NotJudged,
}
