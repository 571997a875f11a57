using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>One row of a data file. The columns are those of <see cref="ObservationColumns"/>.</summary>
internal sealed record Observation
{
    public required string Part { get; init; }

    public required string Section { get; init; }

    public required string Measure { get; init; }

    public required string Title { get; init; }

    /// <summary>Null where the measure is not one of the report's rows and its unit is not known.</summary>
    public required MeasureUnit? Unit { get; init; }

    public required Polarity? Polarity { get; init; }

    public required string Series { get; init; }

    public required string Area { get; init; }

    /// <summary>The ONS code; empty for an average.</summary>
    public string ForceCode { get; init; } = "";

    public required DateOnly PeriodEnd { get; init; }

    public required int? PeriodMonths { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public required decimal? Value { get; init; }

    public string Status { get; init; } = "";

    public required bool Illustrative { get; init; }

    public required string Source { get; init; }

    /// <summary>Two rows of one section with this in common are the same observation.</summary>
    public object Identity => (Section, Measure, Unit, Series, Area, PeriodEnd, PeriodMonths);
}
