namespace PerformanceReports.Domain.Periods;

/// <summary>
/// An end month and a length of 1, 3 or 12 months. A report's period may end in any month; so may a figure's.
/// </summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not 1, 3 or 12.</exception>
    public Period(Month end, int months)
    {
        if (months is not (1 or 3 or 12))
        {
            throw new ArgumentOutOfRangeException(
                nameof(months), months, "A period is 1, 3 or 12 months long: a month, a quarter or a year.");
        }

        End = end;
        Months = months;
    }

    /// <summary>The last month.</summary>
    public Month End { get; }

    /// <summary>The length in months: 1, 3 or 12.</summary>
    public int Months { get; }

    /// <summary>The first month.</summary>
    public Month Start => End.AddMonths(1 - Months);

    /// <summary>
    /// For readers: "Quarter ending March 2025 (Q4 2024/25)" where it is a financial quarter, "Quarter ending
    /// November 2021" where it is not, "12 months to March 2025", "March 2025".
    /// </summary>
    public string Label => Months switch
    {
        1 => End.Name,
        12 => $"12 months to {End.Name}",
        _ => FinancialQuarter.TryFrom(this, out var quarter)
            ? $"Quarter ending {End.Name} ({quarter})"
            : $"Quarter ending {End.Name}",
    };

    /// <summary>A quarter that ends with the month.</summary>
    public static Period QuarterEnding(Month end) => new(end, 3);

    /// <summary>The 12 months that end with the month.</summary>
    public static Period YearEnding(Month end) => new(end, 12);

    /// <summary>Whether all of the other period lies in this one.</summary>
    public bool Contains(Period other) => Start <= other.Start && other.End <= End;
}
