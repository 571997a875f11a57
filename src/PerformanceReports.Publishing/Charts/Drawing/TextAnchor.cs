namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>Which part of a text stands at its origin.</summary>
public enum TextAnchor
{
    /// <summary>The text begins at its origin.</summary>
    Start,

    /// <summary>The text is centred on its origin.</summary>
    Middle,

    /// <summary>The text ends at its origin.</summary>
    End,
}
