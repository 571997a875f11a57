using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>The numbers of residents and households of a file, each force, kind and year once.</summary>
internal sealed class FoundEstimates(FileReading reading)
{
    private readonly Dictionary<(ForceCode, DenominatorKind, int), int> _places = [];
    private readonly List<ReadEstimate> _all = [];

    public IReadOnlyList<ReadEstimate> All => _all;

    /// <summary>Adds an estimate; one that stands above already is told, as an error where the two differ.</summary>
    public void Add(DenominatorEstimate estimate, CellPlace place)
    {
        if (_places.TryAdd((estimate.Force, estimate.Kind, estimate.Year), _all.Count))
        {
            _all.Add(new ReadEstimate(estimate, place));
            return;
        }

        var above = _all[_places[(estimate.Force, estimate.Kind, estimate.Year)]];
        var shown = Words.Number(estimate.Estimate);
        if (above.Estimate.Estimate == estimate.Estimate)
        {
            FoundFigures.Repeated(reading.Problems, place, shown, above.Place);
            return;
        }

        reading.Problems.Add(ImportProblem.Error(
            place,
            shown,
            $"differs from {FoundFigures.RowOf(above.Place, place)}, which says {Words.Number(above.Estimate.Estimate)} for " +
                "the same force and year.",
            "Keep the right one of the two."));
    }
}
