using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>
/// What stands between the braces of a bound figure: a measure, a dot and the kind of figure; then, where it is not the
/// report's own period, <c>@</c> and the time; then, where it is not the own force's, a colon and the area.
/// <c>homicide.count</c>, <c>homicide.mean@6-years</c>, <c>residential-burglary.rate@2024-03</c>,
/// <c>public-confidence.value@previous-year:national</c>.
/// </summary>
public sealed partial record FigureReference
{
    private FigureReference(MeasureSlug measure, FigureKind kind, FigureTime time, FigureArea area)
    {
        Measure = measure;
        Kind = kind;
        Time = time;
        Area = area;
    }

    /// <summary>The measure.</summary>
    public MeasureSlug Measure { get; }

    /// <summary>Which of its numbers.</summary>
    public FigureKind Kind { get; }

    /// <summary>Of which time.</summary>
    public FigureTime Time { get; }

    /// <summary>Of which force or forces.</summary>
    public FigureArea Area { get; }

    /// <summary>Makes a reference from its parts.</summary>
    /// <exception cref="FormatException">The parts do not go together, for example a mean of one year.</exception>
    public static FigureReference Of(
        MeasureSlug measure, FigureKind kind, FigureTime? time = null, FigureArea? area = null)
    {
        var reference = new FigureReference(measure, kind, time ?? FigureTime.ReportEnd, area ?? FigureArea.Own);
        return ProblemOf(reference) is { } problem ? throw new FormatException(problem) : reference;
    }

    /// <summary>Reads a reference, without its braces.</summary>
    /// <exception cref="FormatException">The text is not one; the message says what is wrong with it.</exception>
    public static FigureReference Parse(string text) =>
        TryParse(text, out var reference, out var problem) ? reference : throw new FormatException(problem);

    /// <summary>Reads a reference, without its braces; false where the text is not one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FigureReference? reference) =>
        TryParse(text, out reference, out _);

    /// <summary>Reads a reference, without its braces; false, and what is wrong, where the text is not one.</summary>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out FigureReference? reference,
        [NotNullWhen(false)] out string? problem)
    {
        (reference, problem) = Read(text ?? "");
        return reference is not null;
    }

    /// <summary>As written between the braces.</summary>
    public override string ToString()
    {
        var time = Time.ToString();
        return $"{Measure}.{FigureKinds.NameOf(Kind)}" +
            (time.Length > 0 ? "@" + time : "") +
            (Area.Name.Length > 0 ? ":" + Area.Name : "");
    }

    private static (FigureReference? Reference, string? Problem) Read(string text)
    {
        if (Written().Match(text) is not { Success: true } match
            || match.Groups["measure"].Length > MeasureSlug.Length)
        {
            return (null, $"\"{text}\" is not a reference to a figure. Write the measure, a dot and the kind of " +
                "figure, for example homicide.count, homicide.count@previous-year or public-confidence.value:national.");
        }

        if (!FigureKinds.TryParse(match.Groups["kind"].Value, out var kind))
        {
            return (null, $"\"{match.Groups["kind"].Value}\" in \"{text}\" is not a kind of figure. Use " +
                $"{Sentences.List([.. FigureKinds.Names], "or")}.");
        }

        var time = FigureTime.ReportEnd;
        if (match.Groups["time"] is { Success: true } written && !FigureTime.TryParse(written.Value, out time))
        {
            return (null, $"\"{written.Value}\" in \"{text}\" is not a time. Write previous-year, a month as in " +
                "2024-03, or a number of years as in 6-years.");
        }

        var area = match.Groups["area"] is { Success: true } named ? FigureArea.Parse(named.Value) : FigureArea.Own;
        var reference = new FigureReference(MeasureSlug.Parse(match.Groups["measure"].Value), kind, time, area);
        return ProblemOf(reference) is { } problem ? (null, problem) : (reference, null);
    }

    private static string? ProblemOf(FigureReference reference) => reference switch
    {
        { Time.Years: null } when FigureKinds.IsMean(reference.Kind) =>
            $"\"{reference}\" does not say over how many years: write it with @ and the years, for example @6-years.",
        { Time.Years: not null, Kind: not FigureKind.Change } when !FigureKinds.IsMean(reference.Kind) =>
            $"\"{reference}\" asks for one figure of several years. Use mean or change with a number of years.",
        { Kind: FigureKind.Rank, Area.IsForce: false } =>
            $"\"{reference}\" asks for the rank of an average, which has none. Name a force, or leave the area out.",
        { Kind: FigureKind.Count or FigureKind.MonthlyMean, Area.Name: "msg" } =>
            $"\"{reference}\" asks for a count of the most similar group. The group's average is of rates: use value.",
        _ => null,
    };

    [GeneratedRegex(
        @"^(?<measure>[a-z0-9]+(-[a-z0-9]+)*)\.(?<kind>[a-z]+(-[a-z]+)*)" +
        @"(@(?<time>[a-z0-9]+(-[a-z0-9]+)*))?(:(?<area>[a-z0-9]+(-[a-z0-9]+)*))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
