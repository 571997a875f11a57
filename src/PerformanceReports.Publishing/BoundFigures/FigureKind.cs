namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>Which number of a measure a reference stands for.</summary>
public enum FigureKind
{
    /// <summary><c>count</c>: the sum of numerators over 12 months, for example offences.</summary>
    Count,

    /// <summary><c>rate</c>: the value over 12 months of a measure per 1,000 residents or households.</summary>
    Rate,

    /// <summary><c>value</c>: the value over 12 months in the measure's unit, whichever it is.</summary>
    Value,

    /// <summary><c>change</c>: how the value moved over a year, or over a number of years, in words: "up 27%".</summary>
    Change,

    /// <summary>
    /// <c>mean</c>: the mean of several years, each of 12 months: of their counts where events are counted or rated, of
    /// their values for a percentage or a ratio.
    /// </summary>
    Mean,

    /// <summary><c>monthly-mean</c>: the count of several years divided by their months.</summary>
    MonthlyMean,

    /// <summary><c>rank</c>: the place among the forces compared, for example "4th of 8".</summary>
    Rank,
}
