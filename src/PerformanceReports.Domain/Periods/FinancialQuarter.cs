using System.Globalization;

namespace PerformanceReports.Domain.Periods;

/// <summary>A quarter of a financial year from April to March, written "Q4 2024/25".</summary>
public readonly record struct FinancialQuarter
{
    private FinancialQuarter(int startYear, int number)
    {
        StartYear = startYear;
        Number = number;
    }

    /// <summary>The calendar year in which the financial year begins.</summary>
    public int StartYear { get; }

    /// <summary>1 for April to June, to 4 for January to March.</summary>
    public int Number { get; }

    /// <summary>The financial quarter that is this period; false where it is not one.</summary>
    public static bool TryFrom(Period period, out FinancialQuarter quarter)
    {
        quarter = default;
        if (period.Months != 3 || period.End.Number % 3 != 0)
        {
            return false;
        }

        var isLastQuarter = period.End.Number == 3;
        quarter = isLastQuarter
            ? new FinancialQuarter(period.End.Year - 1, 4)
            : new FinancialQuarter(period.End.Year, (period.End.Number / 3) - 1);
        return true;
    }

    /// <summary>"Q4 2024/25".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"Q{Number} {StartYear}/{(StartYear + 1) % 100:00}");
}
