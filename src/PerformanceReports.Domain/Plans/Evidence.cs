using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Domain.Plans;

/// <summary>A piece of evidence by which a priority is judged.</summary>
public sealed class Evidence
{
    /// <summary>Makes a piece of evidence.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public Evidence(EvidenceKind kind, string text)
    {
        Kind = kind;
        Text = Require.Text(text, PlanPriority.TextLength);
    }

    /// <summary>Its kind.</summary>
    public EvidenceKind Kind { get; private set; }

    /// <summary>What it is.</summary>
    public string Text { get; private set; }

    internal bool Says(Evidence other) => Kind == other.Kind && Text == other.Text;

    internal bool Say(Evidence other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        Text = other.Text;
        return true;
    }
}
