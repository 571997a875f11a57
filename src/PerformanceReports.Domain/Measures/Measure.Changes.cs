using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Measures;

/// <content>What changes after it was made.</content>
public sealed partial class Measure
{
    /// <summary>Lets a name in files stand for it; does nothing where it does already.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public void Remember(string alias)
    {
        var written = Require.Text(alias, TitleLength);
        if (!_aliases.Concat([Title, ShortTitle]).Contains(written, StringComparer.OrdinalIgnoreCase))
        {
            // A new list: the mapping compares lists by what they hold.
            _aliases = [.. _aliases, written];
            Revision++;
        }
    }

    /// <summary>
    /// Makes it say what another says, under its own slug: all that describes it, its aliases and its breaks. Whether
    /// it is retired stays.
    /// </summary>
    /// <param name="other">What it is to say.</param>
    /// <param name="use">What hangs on it.</param>
    /// <exception cref="ArgumentException">
    /// Another unit or cadence would make false what is held, or was published.
    /// </exception>
    public void Describe(Measure other, MeasureUse use)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(use);
        use.RefuseUnit(this, other.Unit);
        use.RefuseCadence(this, other.Cadence);
        (Title, _shortTitle, _decimals) = (other.Title, other._shortTitle, other._decimals);
        (Unit, Polarity, Cadence) = (other.Unit, other.Polarity, other.Cadence);
        (_definition, _source, _caveats, _owner) = (other._definition, other._source, other._caveats, other._owner);
        (_numeratorName, _denominatorName) = (other._numeratorName, other._denominatorName);
        (_benchmarkGroup, _positionMethod, _cut) = (other._benchmarkGroup, other._positionMethod, other._cut);
        _aliases = [.. other._aliases];
        TakeBreaks(other._breaks);
        Revision++;
    }

    /// <summary>Takes it out of reports from a month on; null takes it back into use.</summary>
    public void Retire(Month? from)
    {
        RetiredFrom = from;
        Revision++;
    }

    // A break that stays is the same row of the database with another note.
    private void TakeBreaks(IReadOnlyList<SeriesBreak> others)
    {
        _breaks.RemoveAll(held => others.All(other => other.Month != held.Month));
        foreach (var other in others)
        {
            if (_breaks.Find(held => held.Month == other.Month) is { } held)
            {
                held.Explain(other.Note);
            }
            else
            {
                AddBreak(new SeriesBreak(other.Month, other.Note));
            }
        }
    }
}
