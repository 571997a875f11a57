using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>What a reader chose to see of a measure: every choice stands in the address.</summary>
/// <param name="View">How the history is shown.</param>
/// <param name="Force">The force whose history is shown; null where the measure holds none.</param>
/// <param name="AllForces">Whether all forces of England and Wales are shown beside the most similar group.</param>
public sealed record MeasureChoice(MeasureView View, MeasureForce? Force, bool AllForces)
{
    private const string AllForcesWord = "all";

    private static readonly Dictionary<string, MeasureView> Views = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rolling"] = MeasureView.Rolling,
        ["discrete"] = MeasureView.Discrete,
        ["control"] = MeasureView.Control,
    };

    /// <summary>The code of a force that is not the office's own; null for the own force.</summary>
    public string? OtherForce => Force is { Own: false } other ? other.Code : null;

    /// <summary>Reads the choices of an address; what is left out or empty is what the page shows first.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="query">The choices as written.</param>
    /// <param name="problem">What cannot be shown, in a sentence; null where all can.</param>
    public static MeasureChoice Read(MeasureDocument measure, MeasureQuery query, out string? problem)
    {
        var own = measure.Forces.FirstOrDefault(force => force.Own);
        var isViewKnown = Views.TryGetValue(query.View ?? "rolling", out var view);
        var force = query.Force is null ? own : measure.Forces.FirstOrDefault(
            force => force.Code.Equals(query.Force, StringComparison.OrdinalIgnoreCase));
        var isForceKnown = query.Force is null || force is not null;
        var all = AllForcesWord.Equals(query.Group, StringComparison.OrdinalIgnoreCase);
        problem = !isViewKnown ? $"There is no view called “{query.View}”."
            : !isForceKnown ? $"No figures of this measure are held for a force with the code “{query.Force}”."
            : query.Group is not null && !all ? $"There is no group called “{query.Group}”."
            : null;
        return new MeasureChoice(view, force ?? own, all);
    }

    /// <summary>The choices as an address carries them; empty where the page shows them without being asked.</summary>
    public string ToQuery()
    {
        string?[] parts =
        [
            View == MeasureView.Rolling ? null : "view=" + ViewWord,
            OtherForce is { } code ? "force=" + code : null,
            AllForces ? "group=" + AllForcesWord : null,
        ];
        var chosen = parts.OfType<string>().ToList();
        return chosen.Count == 0 ? "" : "?" + string.Join('&', chosen);
    }

    /// <summary>The word of the view in addresses.</summary>
    public string ViewWord => Views.First(view => view.Value == View).Key;
}
