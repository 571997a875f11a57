using PerformanceReports.Publishing.Measures;

namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>What a dot plot shows, in words.</summary>
internal static class StandingsWords
{
    /// <summary>Plain sentences about the whole picture (standards.md 9).</summary>
    public static string AlternativeText(Standings standings)
    {
        List<string> sentences =
        [
            Opening(standings),
            standings.Own is { } own ? About(standings, own) : "",
            References(standings),
            Ends(standings),
            standings.Measure.Illustrative ? Illustration.Statement + "." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>One plain sentence.</summary>
    public static string Summary(Standings standings)
    {
        var sentence = standings.Own is { } own
            ? $"{own.ForceName} is {Place(standings, own)}, at "
                + $"{WithUnit(standings, own.Point.Value)}{Averages(standings)}."
            : $"{Best(standings)} is at the top, at {WithUnit(standings, standings.Forces[0].Point.Value)}.";
        return standings.Measure.Illustrative ? $"{sentence} {Illustration.Statement}." : sentence;
    }

    private static string Opening(Standings standings)
    {
        var intervals = standings.HasIntervals ? ", each with its 95% interval" : "";
        return $"Dot plot of {standings.Forces.Count} forces, {standings.Measure.UnitLabel}, "
            + $"{standings.Measure.StandingsPeriod}, {standings.Order}{intervals}.";
    }

    private static string About(Standings standings, MeasureStanding own)
    {
        var value = $"{own.ForceName}: {standings.Format.Write(own.Point.Value)}";
        if (own.Point is not { Lower: { } lower, Upper: { } upper })
        {
            return $"{value}, {Place(standings, own)}.";
        }

        var overlapping = standings.Forces.Count(force =>
            force != own && force.Point.Lower <= upper && force.Point.Upper >= lower);
        return $"{value}, interval {standings.Format.Write(lower)} to {standings.Format.Write(upper)}, "
            + $"{Place(standings, own)}; its interval meets {CountOf(overlapping, standings.Forces.Count - 1)}.";
    }

    private static string CountOf(int overlapping, int others) => overlapping switch
    {
        0 => "that of no other force",
        1 => "that of 1 other force",
        _ when overlapping == others => $"those of all {others} other forces",
        _ => $"those of {overlapping} other forces",
    };

    private static string Place(Standings standings, MeasureStanding own)
    {
        var plausible = own.PlausibleRank.Length > 0 ? $" ({own.PlausibleRank})" : "";
        return $"{own.RankText} of {standings.Forces.Count}{plausible}";
    }

    private static string References(Standings standings)
    {
        var lines = standings.References.Select(line =>
            $"{line.Name}: {standings.Format.Write(line.Value)}{Against(standings, line.Value)}.");
        return string.Join(' ', lines);
    }

    private static string Against(Standings standings, decimal line) => standings.Own?.Point switch
    {
        { Lower: { } lower } when line < lower => ", below its interval",
        { Upper: { } upper } when line > upper => ", above its interval",
        { Lower: not null, Upper: not null } => ", inside its interval",
        _ => "",
    };

    private static string Ends(Standings standings)
    {
        var (first, last) = (standings.Forces[0], standings.Forces[^1]);
        return $"At the top {first.ForceName}, {standings.Format.Write(first.Point.Value)}; "
            + $"at the bottom {last.ForceName}, {standings.Format.Write(last.Point.Value)}.";
    }

    private static string Best(Standings standings) => standings.Forces[0].ForceName;

    private static string Averages(Standings standings) => standings.GroupAverage is { } average
        ? $"; the average of its most similar group is {standings.Format.Write(average)}"
        : "";

    private static string WithUnit(Standings standings, decimal value) => standings.Format.Kind switch
    {
        ValueKind.Percentage or ValueKind.Ratio => standings.Format.Write(value),
        _ => $"{standings.Format.Write(value)} {standings.Measure.UnitLabel}",
    };
}
