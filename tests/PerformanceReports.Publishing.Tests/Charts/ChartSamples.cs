using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts;

namespace PerformanceReports.Publishing.Tests.Charts;

internal static class ChartSamples
{
    public static readonly Month March2025 = new(2025, 3);

    /// <summary>Quarters that end with March 2025, oldest first.</summary>
    public static IReadOnlyList<Month> Quarters(int count) =>
        [.. Enumerable.Range(1 - count, count).Select(index => March2025.AddMonths(index * 3))];

    public static ChartSeries Own(params decimal?[] values) => new()
    {
        Name = "Avon and Somerset",
        Label = "Avon and Somerset",
        Role = SeriesRole.OwnForce,
        Measure = "burglary",
        Values = values,
    };

    public static ChartSeries Group(params decimal?[] values) => Own(values) with
    {
        Name = "Most similar group average",
        Label = "MSG",
        Role = SeriesRole.SimilarGroup,
    };

    public static ChartSeries Nation(params decimal?[] values) => Own(values) with
    {
        Name = "England and Wales",
        Label = "England and Wales",
        Role = SeriesRole.National,
    };

    public static ChartSeries Other(string name, params decimal?[] values) => Own(values) with
    {
        Name = name,
        Label = name,
        Role = SeriesRole.OtherMeasure,
        Measure = name.ToLowerInvariant().Replace(' ', '-'),
    };

    public static ChartModel Rate(params ChartSeries[] series) => new()
    {
        Slug = "burglary-rate",
        Title = "Residential burglary",
        Subtitle = "12 months to the end of each quarter, per 1,000 households",
        UnitLabel = "per 1,000 households",
        Format = new ValueFormat(ValueKind.Rate, 2),
        Months = Quarters(series[0].Values.Count),
        Series = series,
        AlternativeText = "What the lines do.",
        Summary = "One sentence.",
        Edition = "Data to March 2025, Home Office edition of June 2026",
        Illustrative = false,
    };

    public static ChartModel Percentage(params ChartSeries[] series) => Rate(series) with
    {
        Slug = "confidence",
        UnitLabel = "per cent",
        Format = new ValueFormat(ValueKind.Percentage, 1),
    };

    public static ChartModel Count(params ChartSeries[] series) => Rate(series) with
    {
        Slug = "burglary-count",
        UnitLabel = "offences",
        Format = new ValueFormat(ValueKind.Count, 0),
    };

    /// <summary>Five years of three lines that end close together: the hard case for labels.</summary>
    public static ChartModel Crowded()
    {
        var steps = Enumerable.Range(0, 20).ToList();
        return Rate(
            Own([.. steps.Select(step => (decimal?)(3 + (0.1m * step)))]),
            Group([.. steps.Select(step => (decimal?)(5.92m - (0.05m * step)))]),
            Nation([.. steps.Select(step => (decimal?)4.95m)]));
    }

    /// <summary>Four lines with long names, one ending early, illustrative, with breaks and stated values.</summary>
    public static ChartModel Everything()
    {
        var steps = Enumerable.Range(0, 24).ToList();
        return Percentage(
            Own([.. steps.Select(step => step is 7 or 9 ? null : (decimal?)(66 + (step % 3)))]) with
            {
                Stated = [new StatedPoint(March2025.AddMonths(-12), 65.3m)],
            },
            Other("Victims of vehicle crime", [.. steps.Select(step => (decimal?)(65 + (step % 4)))]),
            Other("Victims of violent crime", [.. steps.Select(step => step > 20 ? null : (decimal?)64)]),
            Other("Victims of hate crime", [.. steps.Select(step => (decimal?)(67 - (step % 2)))])) with
        {
            Illustrative = true,
            Breaks =
            [
                new ChartBreak(March2025.AddMonths(-40), "the question changed"),
                new ChartBreak(March2025.AddMonths(-38), "the sample changed"),
            ],
        };
    }
}
