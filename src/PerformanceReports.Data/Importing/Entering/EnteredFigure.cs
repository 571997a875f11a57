using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Entering;

/// <summary>
/// A figure as somebody typed it, before it is taken in: the text of its cells, whatever it says, so that nothing typed
/// is lost. It is emptied and never deleted: a revision that began anew would hide what two people did to it.
/// </summary>
public sealed class EnteredFigure
{
    /// <summary>The longest text of a cell.</summary>
    public const int TextLength = 100;

    public EnteredFigure(MeasureSlug measure, ForceCode force, Period period)
        : this()
    {
        Measure = measure;
        Force = force;
        PeriodEnd = period.End;
        PeriodMonths = period.Months;
    }

    private EnteredFigure() => Numerator = Denominator = Over = By = "";

    public int Id { get; private set; }

    public MeasureSlug Measure { get; private set; }

    public ForceCode Force { get; private set; }

    public Period Period => new(PeriodEnd, PeriodMonths);

    /// <summary>The numerator as typed; a symbol may stand after it, or in its place.</summary>
    public string Numerator { get; private set; }

    /// <summary>The denominator as typed.</summary>
    public string Denominator { get; private set; }

    /// <summary>
    /// What was held when it was typed, as <see cref="TypedFigure.Written"/> writes it; empty for nothing.
    /// </summary>
    public string Over { get; private set; }

    /// <summary>Who typed it last.</summary>
    public string By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The import that it was sent to last; null where it was typed since, or never sent.</summary>
    public int? ImportId { get; private set; }

    /// <summary>Counts its changes; compared when it is stored.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether nothing is entered.</summary>
    public bool IsEmpty => Numerator.Length == 0 && Denominator.Length == 0;

    // Kept apart for the database, as those of a figure are.
    private Month PeriodEnd { get; set; }

    private int PeriodMonths { get; set; }

    /// <summary>Keeps what was typed.</summary>
    /// <param name="text">The text of its cells.</param>
    /// <param name="over">What is held now.</param>
    /// <param name="by">Who typed it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="ArgumentException">A text is too long.</exception>
    public void Type(TypedFigure text, string over, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.IsTooLong)
        {
            throw new ArgumentException(
                $"A cell of {Measure}, {Period.Label}, is longer than {TextLength} characters.");
        }

        (Numerator, Denominator, Over, By, At) = (text.Numerator, text.Denominator, over, by, now);
        ImportId = null;
        Revision++;
    }

    /// <summary>Takes back what was typed: what is held stands again.</summary>
    public void Empty(string by, DateTimeOffset now) => Type(TypedFigure.Nothing, "", by, now);

    /// <summary>Tells which import it was sent to.</summary>
    public void SentTo(int import)
    {
        ImportId = import;
        Revision++;
    }
}
