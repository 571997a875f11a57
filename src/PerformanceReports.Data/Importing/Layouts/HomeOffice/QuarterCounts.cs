using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts.HomeOffice;

/// <summary>The counts of one quarter.</summary>
internal sealed class QuarterCounts
{
    private readonly Dictionary<ForceCode, Dictionary<int, (decimal Number, CellPlace Place)>> _byForce = [];

    /// <summary>Whether any row says 0: then the table lists what did not happen, and a missing row is missing.</summary>
    public bool ListsZeros { get; private set; }

    /// <summary>Every force with a row, and its counts by offence.</summary>
    public IReadOnlyDictionary<ForceCode, Dictionary<int, (decimal Number, CellPlace Place)>> ByForce => _byForce;

    public void AddOther(ForceCode force, bool isZero)
    {
        Of(force);
        ListsZeros |= isZero;
    }

    /// <summary>Adds a count; gives back the one that stands there already.</summary>
    public (decimal Number, CellPlace Place)? Add(ForceCode force, int offence, decimal number, CellPlace place)
    {
        ListsZeros |= number == 0;
        var counts = Of(force);
        return counts.TryAdd(offence, (number, place)) ? null : counts[offence];
    }

    private Dictionary<int, (decimal Number, CellPlace Place)> Of(ForceCode force)
    {
        if (!_byForce.TryGetValue(force, out var counts))
        {
            _byForce.Add(force, counts = []);
        }

        return counts;
    }
}
