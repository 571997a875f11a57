namespace PerformanceReports.Publishing.Charts.Drawing;

/// <summary>What a mark belongs to, so that a rendering can group it, and a style sheet can recolour it.</summary>
public enum ChartPart
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The ground, also where it shows through a hollow mark.</summary>
    Ground,

    /// <summary>Grid lines.</summary>
    Grid,

    /// <summary>The base line, ticks, and leaders from lines to labels.</summary>
    Axis,

    /// <summary>The mark of a break in series.</summary>
    Break,

    /// <summary>The mark of a value that a published report states.</summary>
    Stated,

    /// <summary>The first series, or the own force in a strip.</summary>
    Series1,

    /// <summary>The second series.</summary>
    Series2,

    /// <summary>The third series.</summary>
    Series3,

    /// <summary>The fourth series.</summary>
    Series4,

    /// <summary>The other forces in a strip.</summary>
    Others,

    /// <summary>The average in a strip.</summary>
    Average,
}
