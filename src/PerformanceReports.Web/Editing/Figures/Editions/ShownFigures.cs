namespace PerformanceReports.Web.Editing.Figures.Editions;

/// <summary>Which figures of two editions are shown.</summary>
public enum ShownFigures
{
    /// <summary>Those that both hold and give differently.</summary>
    Changed,

    /// <summary>Those that only the later edition holds.</summary>
    OnlyNow,

    /// <summary>Those that only the earlier edition holds.</summary>
    OnlyThen,

    /// <summary>Every figure.</summary>
    All,
}
