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
        RequireOrder(slug, from, to);
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

    /// <summary>
    /// Whether it goes out with the next report although no version of it is public yet. What is public already
    /// follows with each report, whatever this says.
    /// </summary>
    public bool IsReady { get; private set; }

    /// <summary>
    /// Counts the changes of it and of all that it holds; compared when it is stored, so that two people who change it
    /// are told.
    /// </summary>
    public int Revision { get; private set; }

    /// <summary>The priority of a number; null where the plan has none.</summary>
    public PlanPriority? Find(int number) => _priorities.Find(priority => priority.Number == number);

    /// <summary>Gives it other texts and dates.</summary>
    /// <exception cref="ArgumentException">
    /// A text is empty or too long, the plan would end before it begins, or without a month of a retired priority.
    /// </exception>
    public void Describe(string title, Month from, Month to, string status, string summary)
    {
        RequireOrder(Slug, from, to);
        var (newTitle, newStatus, newSummary) = (
            Require.Text(title, PlanPriority.TitleLength),
            Require.Text(status, PlanPriority.TitleLength),
            Require.Text(summary, PlanPriority.TextLength));
        if (_priorities.Find(priority => priority.RetiredFrom <= from || priority.RetiredFrom > to) is { } retired)
        {
            throw new ArgumentException(
                $"Priority {retired.Number} is retired from {retired.RetiredFrom!.Value.Name}, which must lie within the "
                + "plan. Change that month first.",
                nameof(to));
        }

        (Title, From, To, Status, Summary) = (newTitle, from, to, newStatus, newSummary);
        Revision++;
    }

    /// <summary>Lets it go out with the next report, or not yet.</summary>
    public void MakeReady(bool ready)
    {
        IsReady = ready;
        Revision++;
    }

    /// <summary>Makes a priority say what another says, under its own number.</summary>
    public void Describe(PlanPriority priority, PlanPriority other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Held(priority).Describe(other);
        Revision++;
    }

    /// <summary>
    /// Says from which month on a priority is one no more; null takes it back. It stays in the plan, which says so.
    /// </summary>
    /// <exception cref="ArgumentException">The month is not one of the plan's after its first.</exception>
    public void Retire(PlanPriority priority, Month? from)
    {
        if (from is { } month && (month <= From || month > To))
        {
            throw new ArgumentException(
                $"The plan is for {From.Name} to {To.Name}: choose a month after its first and not after its last.",
                nameof(from));
        }

        Held(priority).Retire(from);
        Revision++;
    }

    /// <summary>Moves a priority to another place; those between move by one, and all are numbered anew.</summary>
    /// <param name="priority">One of the plan's.</param>
    /// <param name="place">Its new place, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public void Move(PlanPriority priority, int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, _priorities.Count);
        _priorities.Remove(Held(priority));
        _priorities.Insert(place, priority);
        Number();
    }

    /// <summary>Takes a priority out; those that follow are numbered anew.</summary>
    public void Remove(PlanPriority priority)
    {
        _priorities.Remove(Held(priority));
        Number();
    }

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
        Revision++;
    }

    private static void RequireOrder(string slug, Month from, Month to)
    {
        if (to < from)
        {
            throw new ArgumentException(
                $"Plan {slug} ends in {to.Name}, before it begins in {from.Name}.", nameof(to));
        }
    }

    private PlanPriority Held(PlanPriority priority) => _priorities.Contains(priority)
        ? priority
        : throw new ArgumentException($"Plan {Slug} has no such priority.", nameof(priority));

    private void Number()
    {
        for (var place = 0; place < _priorities.Count; place++)
        {
            _priorities[place].Renumber(place + 1);
        }

        Revision++;
    }
}
