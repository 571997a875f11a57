namespace PerformanceReports.Domain.Forces;

/// <summary>
/// The most similar group (MSG) of a force from a date: the forces that HMICFRS designates as most like it. Groups
/// change over time and are not symmetric: another member's group differs.
/// </summary>
public sealed class SimilarGroup
{
    private List<ForceCode> _members;

    /// <summary>Makes a group.</summary>
    /// <exception cref="ArgumentException">
    /// There are fewer than two members, one stands twice, one is a nation, or the force itself is not among them.
    /// </exception>
    public SimilarGroup(ForceCode force, DateOnly from, IEnumerable<ForceCode> members)
    {
        Force = force;
        From = from;
        _members = Checked(members);
    }

    private SimilarGroup() => _members = [];

    /// <summary>The database's key; 0 before it is stored.</summary>
    public int Id { get; private set; }

    /// <summary>The force whose group it is.</summary>
    public ForceCode Force { get; private set; }

    /// <summary>The first day on which the group holds.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Its members, the force itself among them.</summary>
    public IReadOnlyList<ForceCode> Members => _members;

    /// <summary>Counts its changes; compared when it is stored, so that two people who change it are told.</summary>
    public int Revision { get; private set; }

    /// <summary>The group of a force that holds on a day: the newest that began on it or before; null if none.</summary>
    public static SimilarGroup? On(DateOnly day, ForceCode force, IEnumerable<SimilarGroup> groups) => groups
        .Where(group => group.Force == force && group.From <= day)
        .MaxBy(group => group.From);

    /// <summary>Gives it other members.</summary>
    /// <exception cref="ArgumentException">As of a new group.</exception>
    public void Change(IEnumerable<ForceCode> members)
    {
        _members = Checked(members);
        Revision++;
    }

    private List<ForceCode> Checked(IEnumerable<ForceCode> given)
    {
        var members = given.ToList();
        if (members.Count < 2)
        {
            throw new ArgumentException(
                $"The group of {Force} from {From:yyyy-MM-dd} needs at least two members.", nameof(members));
        }

        if (!members.Contains(Force))
        {
            throw new ArgumentException(
                $"The group of {Force} from {From:yyyy-MM-dd} lacks the force itself.", nameof(members));
        }

        if (members.Distinct().Count() != members.Count || members.Exists(member => member.IsNation))
        {
            throw new ArgumentException(
                $"The group of {Force} from {From:yyyy-MM-dd} names a force twice, or a nation.", nameof(members));
        }

        return members;
    }
}
