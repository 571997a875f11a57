using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Domain.Measures;

/// <summary>
/// Which rows of the Home Office's police recorded crime tables make up a measure, as data: a text of one rule a line,
/// such as <c>subgroup: Residential burglary; from 2017-04</c>. A row belongs to the measure where any rule fits. Rules
/// begin and end with a quarter, as the tables do, because the Home Office renames subgroups in turn.
/// </summary>
public sealed partial class OffenceCut : IEquatable<OffenceCut>
{
    /// <summary>The longest text.</summary>
    public const int Length = Measure.TextLength;

    private OffenceCut(IReadOnlyList<OffenceCutRule> rules) => Rules = rules;

    /// <summary>The cut of a measure that the Home Office's tables do not hold: no row belongs to it.</summary>
    public static OffenceCut None { get; } = new([]);

    /// <summary>Its rules, in their order.</summary>
    public IReadOnlyList<OffenceCutRule> Rules { get; }

    /// <summary>Whether no row can belong to the measure.</summary>
    public bool IsEmpty => Rules.Count == 0;

    /// <summary>Reads a cut.</summary>
    /// <exception cref="FormatException">A line is no rule; the message names it.</exception>
    public static OffenceCut Parse(string text) =>
        TryParse(text, out var cut, out var problem) ? cut : throw new FormatException(problem);

    /// <summary>Reads a cut; false, with the line and what to do, where one is no rule. Blank lines mean nothing.</summary>
    public static bool TryParse(
        string? text, [NotNullWhen(true)] out OffenceCut? cut, [NotNullWhen(false)] out string? problem)
    {
        (cut, problem) = (null, null);
        var (rules, number) = (new List<OffenceCutRule>(), 0);
        foreach (var line in (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (line.Length > 0 && Read(line, rules) is { } wrong)
            {
                problem = FormattableString.Invariant($"Line {number}, \"{line}\": {wrong}");
                return false;
            }
        }

        cut = rules.Count == 0 ? None : new OffenceCut(rules);
        var length = cut.ToString().Length;
        problem = length > Length
            ? FormattableString.Invariant($"The rules have {length} characters, {Length} are the most: shorten them.")
            : null;
        return problem is null;
    }

    /// <summary>Whether a row of the quarter that ends with a month belongs to the measure.</summary>
    public bool Fits(OffenceCutRow offence, Month quarterEnd) => Rules.Any(rule => rule.Fits(offence, quarterEnd));

    /// <inheritdoc/>
    public bool Equals(OffenceCut? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OffenceCut);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The text, a rule a line; empty for none.</summary>
    public override string ToString() => string.Join('\n', Rules);

    // Adds the rule of a line to those above; else says what is wrong with it.
    private static string? Read(string line, List<OffenceCutRule> above)
    {
        if (Written().Match(line) is not { Success: true } match
            || !Enum.TryParse<OffenceCutField>(match.Groups["field"].ValueSpan, ignoreCase: true, out var field))
        {
            return "write what is looked at, a colon and its name, for example \"subgroup: Homicide\" or " +
                "\"code: 34B; from 2012-04; until 2017-03\". What is looked at is offence, group, subgroup or code.";
        }

        var (from, until) = (MonthOf(match.Groups["from"]), MonthOf(match.Groups["until"]));
        var rule = new OffenceCutRule(field, match.Groups["value"].Value, from, until);
        var wrong = above.Contains(rule) ? "it stands above already. Remove it." : WrongBounds(match, from, until);
        if (wrong is null)
        {
            above.Add(rule);
        }

        return wrong;
    }

    private static string? WrongBounds(Match match, Month? from, Month? until)
    {
        if (match.Groups["from"].Success != from.HasValue || match.Groups["until"].Success != until.HasValue)
        {
            return "write months as year and month, for example 2017-04.";
        }

        if (from is { } first && first.Number % 3 != 1)
        {
            return $"\"from\" is the first month of a quarter, such as {first.AddMonths(-((first.Number - 1) % 3))}.";
        }

        if (until is { } last && last.Number % 3 != 0)
        {
            return $"\"until\" is the last month of a quarter, such as {last.AddMonths(2 - ((last.Number - 1) % 3))}.";
        }

        return from > until ? "it ends before it begins. Exchange the months." : null;
    }

    private static Month? MonthOf(Group group) => Month.TryParse(group.Value, out var month) ? month : null;

    [GeneratedRegex(
        @"^(?<field>[A-Za-z]+)\s*:\s*(?<value>[^;]*[^;\s])(\s*;\s*from\s+(?<from>[^;\s]+))?(\s*;\s*until\s+(?<until>[^;\s]+))?\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
