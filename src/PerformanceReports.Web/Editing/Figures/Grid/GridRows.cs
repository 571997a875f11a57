using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Building;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>Makes the rows of measures from what is held, entered and typed.</summary>
/// <param name="figures">What is held and entered.</param>
/// <param name="typed">What was typed and could not be stored.</param>
/// <param name="now">The moment, for saying when something was entered.</param>
internal sealed class GridRows(
    GridFigures figures, IReadOnlyDictionary<GridKey, GridTyped> typed, DateTimeOffset now)
{
    public GridMeasure Of(Measure measure)
    {
        var findings = new GridFindings(figures, measure);
        return new(
            measure,
            MeasureWords.UnitLabel(measure),
            [.. figures.PeriodsOf(measure).Select(period => RowOf(measure, period, findings))]);
    }

    private GridRow RowOf(Measure measure, Period period, GridFindings findings)
    {
        var key = new GridKey(measure.Slug, period.End);
        var (shown, entry) = (figures.ShownOf(measure, period), figures.EnteredOf(measure, period));
        var unsaved = typed.GetValueOrDefault(key);
        return new GridRow
        {
            Measure = measure,
            Period = period,
            Text = unsaved?.Text ?? shown,
            Start = unsaved?.Start ?? new(key, shown),
            State = StateOf(measure, period, entry),
            Held = TypedFigure.Of(figures.HeldOf(measure, period)),
            Entered = entry is null ? null : $"{entry.By}, {GridMoments.InWords(entry.At, now)}",
            Import = entry is null ? null : figures.WayOf(entry),
            Before = GridPasts.Before(figures, measure, period),
            YearBefore = GridPasts.YearBefore(figures, measure, period),
            Year = GridYears.Of(figures, measure, period.End),
            Findings = FindingsOf(entry, unsaved, findings),
            Clash = unsaved is { IsClash: true } ? ClashOf(key, shown, figures.StoredOf(measure, period)) : null,
            IsUnsaved = unsaved is not null,
        };
    }

    private GridRowState StateOf(Measure measure, Period period, EnteredFigure? entry)
    {
        var isHeld = figures.HeldOf(measure, period) is not null;
        return entry is null ? isHeld ? GridRowState.Held : GridRowState.Empty
            : figures.WayOf(entry) is not null ? GridRowState.Sent
            : isHeld ? GridRowState.Changed : GridRowState.New;
    }

    private static IReadOnlyList<GridFinding> FindingsOf(
        EnteredFigure? entry, GridTyped? unsaved, GridFindings findings) =>
        unsaved is { IsClash: false, Text.IsTooLong: true } ? [TooLong(unsaved.Text)]
        : unsaved is null && entry is not null ? findings.Of(entry)
        : [];

    private GridClash ClashOf(GridKey key, TypedFigure shown, EnteredFigure? stored)
    {
        var isEntered = stored is not null && new TypedFigure(stored.Numerator, stored.Denominator) == shown;
        return new(
            new(key, shown),
            isEntered ? stored!.By : null,
            isEntered ? GridMoments.InWords(stored!.At, now) : null);
    }

    private static GridFinding TooLong(TypedFigure text) => new(
        ImportSeverity.Error,
        text.Numerator.Length > EnteredFigure.TextLength ? FigureCell.Numerator : FigureCell.Denominator,
        $"A cell holds {EnteredFigure.TextLength} characters at most. Not saved: shorten it.");
}
