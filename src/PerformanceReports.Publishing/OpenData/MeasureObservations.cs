using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>The observations that a row of a measures summary stands for.</summary>
internal sealed class MeasureObservations(PublishedReport report, PublishedPart part, PublishedSection section)
{
    // Measures are shown and compared over the 12 months that end with the period.
    private const int Year = 12;

    public IEnumerable<Observation> Of(PublishedMeasure measure) =>
    [
        .. OwnValues(measure),
        .. Compared(measure),
        .. measure.Stated.Select(Stated),
    ];

    /// <summary>A value that a report states, of a row or beside the rows.</summary>
    public Observation Stated(PublishedStatement statement) => new()
    {
        Part = part.Title,
        Section = section.Slug,
        Measure = statement.Measure,
        Title = statement.MeasureTitle,
        Unit = statement.Unit,
        Polarity = report.Sections().SelectMany(other => other.Measures)
            .FirstOrDefault(row => row.Slug == statement.Measure)?.Polarity,
        Series = SeriesKind.Stated,
        Area = statement.AreaName,
        PeriodEnd = statement.PeriodEnd,
        PeriodMonths = LengthOf(statement),
        Value = statement.Value,
        Illustrative = false,
        Source = statement.Edition,
    };

    private IEnumerable<Observation> OwnValues(PublishedMeasure measure) =>
        new[] { measure.Latest, measure.YearEarlier }.OfType<PublishedValue>().Select(value =>
            Row(measure, SeriesKind.OwnForce, report.Office.AreaName, value.Value) with
            {
                ForceCode = report.Office.ForceCode,
                PeriodEnd = value.PeriodEnd,
                Numerator = value.Numerator,
                Denominator = value.Denominator,
                Illustrative = value.Illustrative,
                Source = report.Extracts.FirstOrDefault(extract => extract.Id == value.ExtractId)?.Edition
                    ?? measure.Edition,
            });

    private IEnumerable<Observation> Compared(PublishedMeasure measure)
    {
        if (measure.Computed is not { } computed)
        {
            yield break;
        }

        foreach (var force in computed.Forces.Where(force => !force.Own))
        {
            yield return Row(measure, SeriesKind.Force, force.ForceName, force.Value) with
            {
                ForceCode = force.ForceCode,
                Numerator = force.Numerator,
                Denominator = force.Denominator,
            };
        }

        if (computed.MsgAverage is { } average)
        {
            yield return Row(measure, SeriesKind.SimilarGroup, AreaNames.SimilarGroup, average);
        }

        if (computed.NationalRate is { } national)
        {
            yield return Row(measure, SeriesKind.National, AreaNames.National, national) with
            {
                ForceCode = ForceCode.EnglandAndWales.ToString(),
            };
        }
    }

    /// <summary>The length whose label is the statement's; null for a label of another kind.</summary>
    private static int? LengthOf(PublishedStatement statement)
    {
        var end = Month.Of(statement.PeriodEnd);
        return new int?[] { 1, 3, Year }.FirstOrDefault(
            months => new Period(end, months!.Value).Label == statement.PeriodLabel);
    }

    private Observation Row(PublishedMeasure measure, string series, string area, decimal value) => new()
    {
        Part = part.Title,
        Section = section.Slug,
        Measure = measure.Slug,
        Title = measure.Title,
        Unit = measure.Unit,
        Polarity = measure.Polarity,
        Series = series,
        Area = area,
        PeriodEnd = measure.Latest?.PeriodEnd ?? report.Period.End,
        PeriodMonths = Year,
        Value = value,
        Illustrative = measure.Illustrative,
        Source = measure.Edition,
    };
}
