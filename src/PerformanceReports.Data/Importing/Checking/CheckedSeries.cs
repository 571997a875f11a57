using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Checking;

/// <summary>The figures of one measure and one force that are to be taken in, beside what stands.</summary>
internal sealed class CheckedSeries
{
    public CheckedSeries(Measure measure, ForceCode force, IReadOnlyList<ReadFigure> read, CheckBasis basis)
    {
        Measure = measure;
        Force = force;
        ForceName = basis.NameOf(force);
        Read = read;
        Held = basis.Held.Series(measure.Slug, force);
        News = [.. read.Where(IsNews).OrderBy(figure => figure.Figure.Period.End)];
    }

    public Measure Measure { get; }

    public ForceCode Force { get; }

    public string ForceName { get; }

    /// <summary>All that is read of it, in the order of the file.</summary>
    public IReadOnlyList<ReadFigure> Read { get; }

    /// <summary>What stands.</summary>
    public IReadOnlyDictionary<Period, HeldFigure> Held { get; }

    /// <summary>What is new, or differs from what stands, oldest first: the rest was looked at before.</summary>
    public IReadOnlyList<ReadFigure> News { get; }

    /// <summary>The figures as they would stand, by their periods.</summary>
    public Dictionary<Period, Figure> Together()
    {
        var together = Held.ToDictionary(held => held.Key, held => held.Value.Figure);
        foreach (var read in Read)
        {
            together[read.Figure.Period] = read.Figure;
        }

        return together;
    }

    /// <summary>The stretch between breaks in series that a month lies in; 0 before the first break.</summary>
    public int StretchOf(Month month) => Measure.Breaks.Count(seriesBreak => seriesBreak.Month <= month);

    private bool IsNews(ReadFigure read) =>
        !Held.TryGetValue(read.Figure.Period, out var held)
        || held.Figure.Numerator != read.Figure.Numerator
        || held.Figure.Denominator != read.Figure.Denominator;
}
