using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Forces;

/// <summary>
/// The most similar groups of one force over time, and what may be changed of them: a group that a published report
/// compared with stays as it is, and one that follows it begins after that report's period.
/// </summary>
public sealed class SimilarGroupHistory
{
    private readonly ForceCode _force;
    private readonly List<SimilarGroup> _groups;
    private readonly IReadOnlyList<Month> _published;

    /// <summary>Takes the groups of a force.</summary>
    /// <param name="force">The force.</param>
    /// <param name="groups">Groups of any force; those of others are passed over.</param>
    /// <param name="published">
    /// The end months of the reports that are published and not being corrected: each compares with the group that
    /// holds on the month's last day.
    /// </param>
    public SimilarGroupHistory(ForceCode force, IEnumerable<SimilarGroup> groups, IEnumerable<Month> published)
    {
        _force = force;
        _groups = [.. groups.Where(group => group.Force == force).OrderByDescending(group => group.From)];
        _published = [.. published.Order()];
    }

    /// <summary>The groups, the newest first.</summary>
    public IReadOnlyList<SimilarGroup> Groups => _groups;

    /// <summary>The last day on which a group holds, the day before the next one; null while it holds.</summary>
    public DateOnly? LastDayOf(SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var next = _groups.LastOrDefault(other => other.From > group.From);
        return next?.From.AddDays(-1);
    }

    /// <summary>The end months of the published reports that compare with a group, the oldest first.</summary>
    public IReadOnlyList<Month> PublishedWith(SimilarGroup group) =>
    [
        .. _published.Where(month => SimilarGroup.On(month.LastDay, _force, _groups) == group),
    ];

    /// <summary>Why a group stays as it is, and what to do instead; null where it may be changed or removed.</summary>
    public string? Refusal(SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (PublishedWith(group) is not [.., var last])
        {
            return null;
        }

        return $"Reports up to {last.Name} are published with the group from {group.From:d MMMM yyyy}, so it stays as "
            + $"it is. Add the new group from a day after {last.LastDay:d MMMM yyyy}; where the published comparison is "
            + "wrong, begin the corrections of those reports first.";
    }

    /// <summary>Adds a group from a day on.</summary>
    /// <exception cref="ArgumentException">
    /// The members are not a group, one begins on the day already, or a published report compares with another group
    /// on a day when this one would hold.
    /// </exception>
    public SimilarGroup Add(DateOnly from, IEnumerable<ForceCode> members)
    {
        if (_groups.Exists(group => group.From == from))
        {
            throw new ArgumentException(
                $"There is a group from {from:d MMMM yyyy} already. Change that one, or choose another day.",
                nameof(from));
        }

        var before = SimilarGroup.On(from, _force, _groups);
        var until = before is null ? null : LastDayOf(before);
        if (before is not null
            && _published.LastOrDefault(month => month.LastDay >= from && (until is null || month.LastDay <= until))
            is { Year: > 0 } last)
        {
            throw new ArgumentException(
                $"The report for {last.Name} is published with the group from {before.From:d MMMM yyyy}. Choose a day "
                + $"after {last.LastDay:d MMMM yyyy}, or begin the report's correction first.",
                nameof(from));
        }

        var added = new SimilarGroup(_force, from, members);
        _groups.Add(added);
        _groups.Sort((one, other) => other.From.CompareTo(one.From));
        return added;
    }

    /// <summary>Gives a group that no published report compares with other members.</summary>
    /// <exception cref="ArgumentException">The members are not a group, or it stays as it is.</exception>
    public void Change(SimilarGroup group, IEnumerable<ForceCode> members)
    {
        ArgumentNullException.ThrowIfNull(group);
        RequireFree(group);
        group.Change(members);
    }

    /// <summary>Takes a group away that no published report compares with.</summary>
    /// <exception cref="ArgumentException">It stays as it is.</exception>
    public void Remove(SimilarGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        RequireFree(group);
        _groups.Remove(group);
    }

    private void RequireFree(SimilarGroup group)
    {
        if (Refusal(group) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(group));
        }
    }
}
