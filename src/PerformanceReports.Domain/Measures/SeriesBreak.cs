using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Measures;

/// <summary>A break in a measure's series: figures from a month on are not comparable with those before.</summary>
public sealed class SeriesBreak
{
    /// <summary>The longest note.</summary>
    public const int NoteLength = 500;

    /// <summary>Makes a break.</summary>
    /// <exception cref="ArgumentException">The note is empty or too long.</exception>
    public SeriesBreak(Month month, string note)
    {
        Month = month;
        Note = Require.Text(note, NoteLength);
    }

    /// <summary>The first month of the new series.</summary>
    public Month Month { get; private set; }

    /// <summary>What changed.</summary>
    public string Note { get; private set; }

    internal void Explain(string note) => Note = Require.Text(note, NoteLength);
}
