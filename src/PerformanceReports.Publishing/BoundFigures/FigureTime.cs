using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// Which 12 months a reference speaks of: those to the report's end, those a year before, those to a month of its own
/// (<c>2024-03</c>); or how many years together (<c>6-years</c>).
/// </summary>
public sealed record FigureTime
{
    /// <summary>The fewest years together.</summary>
    public const int FewestYears = 2;

    /// <summary>The most years together.</summary>
    public const int MostYears = 20;

    private const string PreviousYearName = "previous-year";
    private const string YearsEnd = "-years";

    private FigureTime()
    {
    }

    /// <summary>The 12 months to the end of the report's period.</summary>
    public static FigureTime ReportEnd { get; } = new();

    /// <summary>The 12 months that end a year before the report's period does.</summary>
    public static FigureTime PreviousYear { get; } = new() { IsPreviousYear = true };

    /// <summary>The month that the 12 months end with; null where the report's period says it.</summary>
    public Month? End { get; private init; }

    /// <summary>How many years together, 2 to 20; null for one.</summary>
    public int? Years { get; private init; }

    /// <summary>Whether it is a year before the report's end.</summary>
    public bool IsPreviousYear { get; private init; }

    /// <summary>The 12 months to a month.</summary>
    public static FigureTime To(Month end) => new() { End = end };

    /// <summary>Several years to the report's end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than 2 years, or more than 20.</exception>
    public static FigureTime Over(int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, FewestYears);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, MostYears);
        return new() { Years = years };
    }

    /// <summary>Reads what stands after the @; false where it is none of these.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FigureTime? time)
    {
        ArgumentNullException.ThrowIfNull(text);
        time = text == PreviousYearName ? PreviousYear
            : Month.TryParse(text, out var month) ? To(month)
            : TryYears(text, out var years) ? Over(years)
            : null;
        return time is not null;
    }

    /// <summary>The last month, in a report whose period ends with a month.</summary>
    public Month EndIn(Month reportEnd) => End ?? (IsPreviousYear ? reportEnd.AddMonths(-12) : reportEnd);

    /// <summary>As written after the @; empty for the report's end.</summary>
    public override string ToString() =>
        IsPreviousYear ? PreviousYearName
        : End is { } end ? end.ToString()
        : Years is { } years ? years.ToString(CultureInfo.InvariantCulture) + YearsEnd
        : "";

    private static bool TryYears(string text, out int years)
    {
        years = 0;
        return text.EndsWith(YearsEnd, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(0, text.Length - YearsEnd.Length), NumberStyles.None,
                CultureInfo.InvariantCulture, out years)
            && years is >= FewestYears and <= MostYears;
    }
}
