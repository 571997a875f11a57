using System.Globalization;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Groups;

/// <summary>
/// A most similar group, as it is chosen. The force whose group it is belongs to it without being chosen.
/// </summary>
public sealed class GroupForm
{
    /// <summary>The first day on which the group holds; asked of a new group, and never changed.</summary>
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    /// <summary>The codes of the other members.</summary>
    public List<string> Members { get; set; } = [];

    public StartedTexts Started { get; set; } = [];

    public static GroupForm Of(SimilarGroup group) => new()
    {
        Members = [.. Others(group)],
        Started = new() { [nameof(Members)] = Text(Others(group)) },
    };

    /// <summary>A new group begins from the members of the one before it.</summary>
    public static GroupForm After(SimilarGroup? newest) =>
        new() { Members = newest is null ? [] : [.. Others(newest)] };

    /// <summary>The day that is typed.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public DateOnly From() =>
        DateOnly.TryParseExact(
            $"{Day?.Trim()}/{Month?.Trim()}/{Year?.Trim()}",
            "d/M/yyyy",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var from)
            ? from
            : throw new ArgumentException(
                "Give the group\u2019s first day by numbers, for example 1, 4 and 2025.", nameof(Day));

    /// <summary>All members that are chosen.</summary>
    /// <exception cref="ArgumentException">None is chosen besides the force itself.</exception>
    public IReadOnlyList<ForceCode> Chosen(ForceCode force) => Members.Count == 0
        ? throw new ArgumentException("Choose at least one other force.", nameof(Members))
        : [force, .. Members.Where(code => ForceCode.TryParse(code, out _)).Select(ForceCode.Parse).Except([force])];

    /// <summary>Changes a group, unless somebody else changed it meanwhile.</summary>
    /// <exception cref="ArgumentException">The group stays as it is, or too few are chosen.</exception>
    public EditClash? ApplyTo(
        SimilarGroup group, SimilarGroupHistory history, IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(group);
        var merge = new ThreeWay();
        var merged = merge.Merge(nameof(Members), Started.Of(nameof(Members)), Text(Members), Text(Others(group)));
        if (merge.Clash is not null)
        {
            return new EditClash([new(nameof(Members), "", Named(Members, names), Named(Others(group), names))]);
        }

        if (Chosen(group.Force) is var _ && merged != Text(Others(group)))
        {
            history.Change(group, [group.Force, .. merged.Split('\n').Select(ForceCode.Parse)]);
        }

        return null;
    }

    /// <summary>From now on the form starts from what somebody else stored.</summary>
    public void StartFrom(SimilarGroup group) => Started[nameof(Members)] = Text(Others(group));

    private static IEnumerable<string> Others(SimilarGroup group) =>
        group.Members.Where(member => member != group.Force).Select(member => member.ToString());

    private static string Text(IEnumerable<string> codes) => string.Join('\n', codes.Order(StringComparer.Ordinal));

    private static string Named(IEnumerable<string> codes, IReadOnlyDictionary<string, string> names) => string.Join(
        '\n', codes.Select(code => names.GetValueOrDefault(code, code)).Order(StringComparer.Ordinal));
}
