namespace PerformanceReports.Domain.Reports;

/// <summary>What an item of a section is.</summary>
public enum ReportItemKind
{
    /// <summary>A row of the measures summary; its key is the measure's slug.</summary>
    Measure,

    /// <summary>A chart; its key is its slug.</summary>
    Chart,

    /// <summary>A planned action; its key is the same in every report that carries it.</summary>
    Action,

    /// <summary>A comment; its key is given by its section.</summary>
    Comment,
}
