using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Plans;

/// <summary>An objective of a plan's priority, with what the plan says will be done.</summary>
public sealed class Objective
{
    private List<string> _actions;

    /// <summary>Makes an objective.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public Objective(string text, IEnumerable<string>? actions = null)
    {
        Text = Require.Text(text, PlanPriority.TextLength);
        _actions = [.. (actions ?? []).Select(action => Require.Text(action, PlanPriority.TextLength))];
    }

    private Objective()
    {
        Text = "";
        _actions = [];
    }

    /// <summary>What is to be reached.</summary>
    public string Text { get; private set; }

    /// <summary>What will be done; may be empty.</summary>
    public IReadOnlyList<string> Actions => _actions;

    internal bool Says(Objective other) => Text == other.Text && _actions.SequenceEqual(other._actions);

    internal bool Say(Objective other)
    {
        (Text, _actions) = (other.Text, [.. other._actions]);
        return true;
    }
}
