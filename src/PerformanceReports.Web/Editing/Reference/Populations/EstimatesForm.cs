using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The estimates of one year for all forces, as they are typed or pasted.</summary>
public sealed class EstimatesForm
{
    public List<EstimateEntry> Entries { get; set; } = [];

    /// <summary>Lines of a spreadsheet that are to be put into the fields.</summary>
    public string? Pasted { get; set; }

    public static EstimatesForm Of(PopulationBook book, DenominatorKind kind, int year)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new() { Entries = [.. book.ForcesIn(year).Select(force => EntryOf(book, force, kind, year))] };
    }

    /// <summary>Fields for forces that the posted form did not know, without losing what it says.</summary>
    public void Complete(PopulationBook book, DenominatorKind kind, int year)
    {
        var held = Of(book, kind, year).Entries;
        Entries.RemoveAll(entry => !held.Exists(other => other.Force == entry.Force));
        Entries.AddRange(held.Where(entry => !Entries.Exists(other => other.Force == entry.Force)));
    }

    /// <summary>What is wrong with single entries, by the name of their field.</summary>
    /// <param name="year">The year and what is held of it and of the others.</param>
    /// <param name="mayEmpty">Whether an estimate that is held may be taken away.</param>
    public IEnumerable<(string Field, string Problem)> Problems(YearOfEstimates year, bool mayEmpty)
    {
        for (var at = 0; at < Entries.Count; at++)
        {
            if (year.ForceOf(Entries[at].Force) is { } force
                && ProblemOf(Entries[at], force, year, mayEmpty) is { } problem)
            {
                yield return (FieldOf(at), $"{force.Name}: {problem}");
            }
        }
    }

    /// <summary>What is to be stored, by force; null takes an estimate away.</summary>
    /// <param name="year">The year as it is held now.</param>
    /// <param name="clash">The estimates that somebody else changed differently; null where there is none.</param>
    public IReadOnlyDictionary<ForceCode, decimal?> Changes(YearOfEstimates year, out EditClash? clash)
    {
        var changes = new Dictionary<ForceCode, decimal?>();
        var clashed = new List<ClashedText>();
        for (var at = 0; at < Entries.Count; at++)
        {
            if (year.ForceOf(Entries[at].Force) is { } force)
            {
                var (held, merge) = (year.HeldOf(force), new ThreeWay());
                var merged = merge.Merge(
                    FieldOf(at), Same(Entries[at].Started), Same(Entries[at].Text), Shown(held?.Estimate));
                clashed.AddRange((merge.Clash?.Texts ?? []).Select(text => Named(force, text)));
                if (merged != Shown(held?.Estimate))
                {
                    changes[force.Code] = EstimateText.Read(merged);
                }
            }
        }

        clash = clashed.Count == 0 ? null : new EditClash(clashed);
        return changes;
    }

    /// <summary>From now on the form starts from what is stored, which its author has then seen.</summary>
    public void StartFrom(YearOfEstimates year)
    {
        foreach (var entry in Entries)
        {
            entry.Started = year.ForceOf(entry.Force) is { } force
                ? Shown(year.HeldOf(force)?.Estimate)
                : entry.Started;
        }
    }

    public static string FieldOf(int at) => FormattableString.Invariant($"Form.Entries[{at}].Text");

    private static ClashedText Named(Force force, ClashedText text) => text with
    {
        Yours = $"{force.Name}: {(text.Yours.Length == 0 ? "none" : text.Yours)}",
        Theirs = $"{force.Name}: {(text.Theirs.Length == 0 ? "none" : text.Theirs)}",
    };

    private static EstimateEntry EntryOf(PopulationBook book, Force force, DenominatorKind kind, int year)
    {
        var held = Shown(book.Of(force.Code, kind, year)?.Estimate);
        return new() { Force = force.Code.ToString(), Text = held, Started = held };
    }

    private static string Shown(decimal? estimate) => estimate is { } number ? EstimateText.Write(number) : "";

    // Two ways to write a number are no difference.
    private static string Same(string? text) =>
        EstimateText.Read(text) is { } number ? EstimateText.Write(number) : ThreeWay.Clean(text);

    private static string? ProblemOf(EstimateEntry entry, Force force, YearOfEstimates year, bool mayEmpty)
    {
        if (string.IsNullOrWhiteSpace(entry.Text))
        {
            return string.IsNullOrWhiteSpace(entry.Started) || mayEmpty
                ? null
                : "an estimate that reports may be published with is not taken away. Type the right number instead.";
        }

        if (EstimateText.Read(entry.Text) is not { } number)
        {
            return $"\u201c{entry.Text.Trim()}\u201d is not a number of {year.What}. Type it in digits, for example "
                + "1,876,300.";
        }

        if (number is <= 0 or > DenominatorEstimate.Most)
        {
            return $"the number of {year.What} must be above zero and not above "
                + $"{EstimateText.Write(DenominatorEstimate.Most)}.";
        }

        return year.Book.Before(force.Code, year.Kind, year.Year) is { } before
            && new EstimateStep(before, number) is { IsOfAnotherScale: true }
            ? $"{EstimateText.Write(number)} is at least ten times more or less than "
                + $"{EstimateText.Write(before.Estimate)} of mid-{before.Year}. Type whole {year.What}, not thousands; or correct the earlier year first."
            : null;
    }
}
