using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Plans;

/// <summary>A Police and Crime Plan: what a commissioner sets out to do over a term.</summary>
public sealed class PoliceAndCrimePlan
{
    private readonly List<PlanPriority> _priorities = [];

    /// <summary>Makes a plan.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or the plan ends before it begins.</exception>
    public PoliceAndCrimePlan(string slug, string title, Month from, Month to, string status, string summary)
    {
        if (to < from)
        {
            throw new ArgumentException($"Plan {slug} ends in {to.Name}, before it begins in {from.Name}.");
        }

        Slug = Require.Slug(slug);
        Title = Require.Text(title, PlanPriority.TitleLength);
        From = from;
        To = to;
        Status = Require.Text(status, PlanPriority.TitleLength);
        Summary = Require.Text(summary, PlanPriority.TextLength);
    }

    /// <summary>Its name in addresses.</summary>
    public string Slug { get; private set; }

    /// <summary>Its title.</summary>
    public string Title { get; private set; }

    /// <summary>Its first month.</summary>
    public Month From { get; private set; }

    /// <summary>Its last month.</summary>
    public Month To { get; private set; }

    /// <summary>What is held of it, for example "Adopted plan, extract".</summary>
    public string Status { get; private set; }

    /// <summary>What it is about.</summary>
    public string Summary { get; private set; }

    /// <summary>Its priorities in order.</summary>
    public IReadOnlyList<PlanPriority> Priorities => _priorities;

    /// <summary>Adds the next priority.</summary>
    /// <exception cref="InvalidOperationException">Its number is not the next one.</exception>
    public void Add(PlanPriority priority)
    {
        ArgumentNullException.ThrowIfNull(priority);
        if (priority.Number != _priorities.Count + 1)
        {
            throw new InvalidOperationException(
                $"Plan {Slug}: priority {priority.Number} follows {_priorities.Count}. Number them from 1 without gaps.");
        }

        _priorities.Add(priority);
    }
}
