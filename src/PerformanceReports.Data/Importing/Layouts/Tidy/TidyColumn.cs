namespace PerformanceReports.Data.Importing.Layouts.Tidy;

/// <summary>The columns of the tidy layout.</summary>
internal enum TidyColumn
{
    Measure,
    ForceCode,
    Force,
    PeriodEnd,
    Months,
    Numerator,
    Denominator,
    Symbol,

    /// <summary>In the product's own data files: what the row is of.</summary>
    Series,

    /// <summary>In the product's own data files: whether the figure is illustrative.</summary>
    Illustrative,
}
