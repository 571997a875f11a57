namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>What a row holds.</summary>
public enum GridRowState
{
    /// <summary>Nothing is held or entered.</summary>
    Empty,

    /// <summary>What is held, and nothing else is entered.</summary>
    Held,

    /// <summary>A figure is entered where none is held.</summary>
    New,

    /// <summary>Another figure is entered than is held.</summary>
    Changed,

    /// <summary>What is entered is on its way in.</summary>
    Sent,
}
