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

    /// <summary>The first series, or the own force in a strip or dot plot.</summary>
    Series1,

    /// <summary>The second series.</summary>
    Series2,

    /// <summary>The third series.</summary>
    Series3,

    /// <summary>The fourth series.</summary>
    Series4,

    /// <summary>The other forces in a strip or dot plot.</summary>
    Others,

    /// <summary>The average in a strip or dot plot.</summary>
    Average,

    /// <summary>The nation's value in a dot plot.</summary>
    National,

    /// <summary>The row of the force looked at, behind everything.</summary>
    Band,

    /// <summary>The mean and the limits of a control chart.</summary>
    Limit,

    /// <summary>A point of a control chart that is part of a signal.</summary>
    Signal,
}
