using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Plans;

/// <summary>A priority of a Police and Crime Plan.</summary>
public sealed class PlanPriority
{
    /// <summary>The longest title.</summary>
    public const int TitleLength = 300;

    /// <summary>The longest of its texts.</summary>
    public const int TextLength = 4000;

    private List<string> _areasOfFocus;
    private readonly List<Objective> _objectives = [];
    private readonly List<Evidence> _evidence = [];

    /// <summary>Makes a priority.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long, or the number below 1.</exception>
    public PlanPriority(int number, string title, string? summary = null, IEnumerable<string>? areasOfFocus = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Number = number;
        Title = Require.Text(title, TitleLength);
        Summary = Require.OptionalText(summary, TextLength) ?? "";
        _areasOfFocus = [.. (areasOfFocus ?? []).Select(area => Require.Text(area, TitleLength))];
    }

    private PlanPriority()
    {
        Title = Summary = "";
        _areasOfFocus = [];
    }

    /// <summary>Its number in the plan, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>What it is about; may be empty.</summary>
    public string Summary { get; private set; }

    /// <summary>Areas of focus.</summary>
    public IReadOnlyList<string> AreasOfFocus => _areasOfFocus;

    /// <summary>Objectives in order.</summary>
    public IReadOnlyList<Objective> Objectives => _objectives;

    /// <summary>The evidence by which it is judged, in order.</summary>
    public IReadOnlyList<Evidence> Evidence => _evidence;

    /// <summary>
    /// The first month that it is a priority no more; null while it is one. It stays in the plan, with the month said.
    /// </summary>
    public Month? RetiredFrom { get; private set; }

    /// <summary>Adds an objective at the end.</summary>
    public void Add(Objective objective) => _objectives.Add(objective);

    /// <summary>Adds evidence at the end.</summary>
    public void Add(Evidence evidence) => _evidence.Add(evidence);

    internal void Describe(PlanPriority other)
    {
        (Title, Summary, _areasOfFocus) = (other.Title, other.Summary, [.. other._areasOfFocus]);
        Replace(_objectives, KeptItems.Of(
            _objectives, other.Objectives, (held, item) => held.Says(item), (held, item) => held.Say(item)));
        Replace(_evidence, KeptItems.Of(
            _evidence, other.Evidence, (held, item) => held.Says(item), (held, item) => held.Say(item)));
    }

    internal void Renumber(int number) => Number = number;

    internal void Retire(Month? from) => RetiredFrom = from;

    private static void Replace<T>(List<T> held, IReadOnlyList<T> items)
    {
        held.Clear();
        held.AddRange(items);
    }
}
