using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Domain.Statistics;

namespace PerformanceReports.Publishing.Building;

/// <summary>Makes the rows of measures summaries.</summary>
internal sealed class PublishedMeasureBuilder(MeasureFigures figures, Period period, BuildPurpose purpose)
{
    private const int MostRecent = 24;

    private readonly Suggestions _suggestions = new(figures);

    public PublishedMeasure Build(Measure measure, Assessment assessment)
    {
        var latest = figures.LatestOf(measure, period.End);
        var stated = StatedAt(measure, period.End);
        var statedLatest = latest?.Period.End == period.End ? null : stated;
        var value = statedLatest is null
            ? Marked(FromSeries(measure, latest), measure, stated)
            : FromStatement(measure, statedLatest);

        // A stated value and a series are of different sources: no change is worked out between them.
        var earlier = statedLatest is null ? FromSeries(measure, YearBefore(measure, value)) : null;
        var comparison = latest is null ? null : Comparison(measure, latest.Period.End);
        var (trend, benchmark) = SuggestionsFor(measure, assessment, latest?.Period.End);
        var row = new PublishedMeasure
        {
            Slug = measure.Slug.ToString(),
            Title = assessment.Title,
            ShortTitle = measure.ShortTitle,
            Unit = measure.Unit,
            UnitLabel = MeasureWords.UnitLabel(measure),
            Polarity = measure.Polarity,
            Format = MeasureWords.FormatOf(measure),
            Definition = measure.Definition,
            Trend = TrendOf(measure, assessment, trend),
            Benchmark = BenchmarkOf(assessment, benchmark),
            TrendSuggestion = trend,
            BenchmarkSuggestion = benchmark,
            Latest = value,
            YearEarlier = earlier,
            Change = PublishedChanges.Between(value, earlier, measure),
            Computed = comparison,
            Recent = Recent(measure),
            Notes = [],
            Edition = EditionOf(latest, statedLatest),
            Illustrative = figures.Book.IsIllustrative(measure.Slug),
            Stated = Statements(measure),
        };
        return row with { Notes = [.. RowNotes.For(row, assessment, period, latest?.Period.End)] };
    }

    /// <summary>What reports state for a measure, to the end of this report's period.</summary>
    public IReadOnlyList<PublishedStatement> Statements(Measure measure) =>
    [
        .. figures.Book.Stated(measure.Slug)
            .Where(figure => figure.Period.End <= period.End)
            .Select(figure => Statement(measure, figure)),
    ];

    private PublishedTrend TrendOf(Measure measure, Assessment row, PublishedSuggestion? suggestion) => row.Trend switch
    {
        { } verdict => new(verdict.Text, verdict.Direction, verdict.OutlookFor(measure.Polarity)),
        null when purpose == BuildPurpose.Preview => UndecidedVerdicts.Trend(measure, suggestion),
        _ => throw Undecided(row, "trend"),
    };

    private PublishedBenchmark BenchmarkOf(Assessment row, PublishedSuggestion? suggestion) => row.Benchmark switch
    {
        { } verdict => new(verdict.Text, verdict.Rank, verdict.Of, verdict.Position),
        null when purpose == BuildPurpose.Preview => UndecidedVerdicts.Benchmark(suggestion),
        _ => throw Undecided(row, "benchmark"),
    };

    private static PublicationRefusedException Undecided(Assessment row, string verdict) => new(
        $"{row.Title} has no verdict on its {verdict}. Choose one, or take the one that is suggested.");

    private (PublishedSuggestion? Trend, PublishedSuggestion? Benchmark) SuggestionsFor(
        Measure measure, Assessment row, Month? end) => end is { } month
            ? (Reasoned(row, "trend", _suggestions.TrendOf(measure, month, row.Trend, row.TrendReason)),
                Reasoned(row, "benchmark", _suggestions.BenchmarkOf(measure, month, row.Benchmark, row.BenchmarkReason)))
            : (null, null);

    private PublishedSuggestion? Reasoned(Assessment row, string verdict, PublishedSuggestion? suggestion)
    {
        if (suggestion is not { Differences.Count: > 0, Reason: null })
        {
            return suggestion;
        }

        return purpose == BuildPurpose.Preview
            ? suggestion with { Reason = "No reason is given yet." }
            : throw new PublicationRefusedException(
                $"{row.Title}: {string.Join(" ", suggestion.Differences)} Give a reason for the {verdict}, or change " +
                "it.");
    }

    private PublishedStatement Statement(Measure measure, Figure figure)
    {
        var isCountOfRate = StatedFigures.IsCountOfRate(measure, figure);
        var value = StatedFigures.ValueOf(measure, figure);
        var text = isCountOfRate || measure.Unit == MeasureUnit.Count
            ? $"{new Charts.ValueFormat(Charts.ValueKind.Count, 0).Write(value)} {measure.NumeratorName}"
            : StatedFigures.FormatOf(measure, value).Write(value);
        return new PublishedStatement(
            measure.Slug.ToString(),
            measure.Title,
            figures.NameOf(figure.Force),
            figure.Period.End.LastDay,
            figure.Period.Label,
            isCountOfRate ? MeasureUnit.Count : measure.Unit,
            value,
            text,
            figures.Book.ExtractOf(figure).Edition);
    }

    private Figure? StatedAt(Measure measure, Month end) =>
        MeasureWords.FormatOf(measure).Kind == Charts.ValueKind.Rate
            ? null
            : figures.Book.Stated(measure.Slug)
                .FirstOrDefault(figure => figure.Force == figures.OwnForce && figure.Period == Period.YearEnding(end));

    /// <summary>The value, marked where a report states the same at the precision that it prints.</summary>
    private static PublishedValue? Marked(PublishedValue? value, Measure measure, Figure? stated)
    {
        if (value is null || stated is null || Month.Of(value.PeriodEnd) != stated.Period.End)
        {
            return value;
        }

        var printed = StatedFigures.ValueOf(measure, stated);
        var format = StatedFigures.FormatOf(measure, printed);
        return value with { Stated = format.Write(value.Value) == format.Write(printed) };
    }

    private MeasureValue? YearBefore(Measure measure, PublishedValue? value) => value is null
        ? null
        : figures.ValueOf(measure, figures.OwnForce, Month.Of(value.PeriodEnd).AddMonths(-12));

    private PublishedValue? FromSeries(Measure measure, MeasureValue? value) => value is null ? null : new PublishedValue
    {
        Value = value.Value,
        Text = MeasureWords.FormatOf(measure).Write(value.Value),
        Numerator = value.Numerator,
        Denominator = value.Denominator,
        DenominatorLabel = value switch
        {
            { Denominator: null } => "",
            { Estimate: { } estimate } => $"{measure.DenominatorName}, mid-{estimate.Year} estimate",
            _ => measure.DenominatorName,
        },
        PeriodEnd = value.Period.End.LastDay,
        PeriodLabel = value.Period.Label,
        ExtractId = figures.ExtractsOf(value.Figures)[0].Id,
        Illustrative = value.Figures.Any(figure => figures.Book.ExtractOf(figure).IsIllustrative),
    };

    private PublishedValue FromStatement(Measure measure, Figure figure)
    {
        var value = StatedFigures.ValueOf(measure, figure);
        return new PublishedValue
        {
            Value = value,
            Text = MeasureWords.FormatOf(measure).Write(value),
            Numerator = figure.Numerator!.Value,
            Denominator = figure.Denominator,
            DenominatorLabel = figure.Denominator is null ? "" : measure.DenominatorName,
            PeriodEnd = figure.Period.End.LastDay,
            PeriodLabel = figure.Period.Label,
            ExtractId = figures.Book.ExtractOf(figure).Id,
            Illustrative = false,
            Stated = true,
        };
    }

    private PublishedComparison? Comparison(Measure measure, Month end)
    {
        if (figures.BenchmarkOf(measure, end) is not { } benchmark || benchmark.For(figures.OwnForce) is not { } own)
        {
            return null;
        }

        var isGroup = measure.BenchmarkGroup == BenchmarkGroup.SimilarGroup;
        var format = MeasureWords.FormatOf(measure);
        return new PublishedComparison(
            own.Rank.Place,
            own.Rank.Text,
            own.Rank.Of,
            isGroup ? "most similar group" : "forces of England and Wales",
            isGroup ? benchmark.Average : null,
            figures.National(measure, end),
            Period.YearEnding(end).Label,
            [.. benchmark.Ranked.Select(ranked => new PublishedForceValue(
                ranked.Value.Force.ToString(),
                figures.NameOf(ranked.Value.Force),
                ranked.Value.Value,
                format.Write(ranked.Value.Value),
                ranked.Value.Numerator,
                ranked.Value.Denominator,
                ranked.Rank.Place,
                ranked.Value.Force == figures.OwnForce))]);
    }

    private List<decimal?> Recent(Measure measure) =>
    [
        .. figures.Book.Ends(measure.Slug, figures.OwnForce)
            .Where(month => month <= period.End)
            .Select(month => figures.ValueOf(measure, figures.OwnForce, month)?.Value)
            .SkipWhile(value => value is null)
            .TakeLast(MostRecent),
    ];

    private string EditionOf(MeasureValue? latest, Figure? stated)
    {
        if (stated is not null)
        {
            return Sentences.Start(figures.Book.ExtractOf(stated).Edition);
        }

        return latest is null ? "" : figures.EditionOf(latest);
    }
}
