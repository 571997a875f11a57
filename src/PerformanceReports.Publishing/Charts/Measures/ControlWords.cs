namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>What a control chart shows, in words; signals are told as the document tells them.</summary>
internal static class ControlWords
{
    private const int MostSignals = 4;

    /// <summary>Plain sentences about the whole picture (standards.md 9).</summary>
    public static string AlternativeText(ControlView view)
    {
        List<string> sentences =
        [
            Opening(view),
            Latest(view),
            Limits(view),
            Signals(view),
            Breaks(view),
            view.Measure.Illustrative ? Illustration.Statement + "." : "",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    /// <summary>One plain sentence.</summary>
    public static string Summary(ControlView view)
    {
        var period = view.Words.Period;
        var newest = view.Signals.OrderBy(signal => signal.Ends[^1]).ThenBy(signal => signal.Ends[0]).LastOrDefault();
        var sentence = view.Control.Segments.All(segment => segment.Mean is null)
            ? $"There are too few {period}s to tell signals from everyday variation."
            : newest is null
                ? $"Every {period} that has limits lies within everyday variation: no signal."
                : $"The newest signal: {newest.Text}.";
        return view.Measure.Illustrative ? $"{sentence} {Illustration.Statement}." : sentence;
    }

    private static string Opening(ControlView view)
    {
        var count = view.Control.Segments.Sum(segment => segment.Points.Count);
        var unit = view.Words.Format.Kind == ValueKind.Percentage ? "in per cent" : view.Words.UnitLabel;
        return $"Control chart of {count} {view.Words.Period}s, {view.Chosen.Name}, {unit}, "
            + $"from {view.Months[0].Name} to {view.Months[^1].Name}.";
    }

    private static string Latest(ControlView view)
    {
        var latest = view.Last.Points[^1];
        return $"{Sentences.Start(view.Words.In(latest.End.Name))}: {view.Words.Format.Write(latest.Value)}.";
    }

    private static string Limits(ControlView view)
    {
        var format = view.Words.LimitFormat;
        return view.Last is { Mean: { } mean, Lower: { } lower, Upper: { } upper }
            ? $"The mean since {view.Last.Points[0].End.Name} is {format.Write(mean)}, "
                + $"the limits are {format.Write(lower)} and {format.Write(upper)}."
            : view.Last.Explanation ?? "";
    }

    private static string Signals(ControlView view)
    {
        var signals = view.Signals.OrderByDescending(signal => signal.Ends[^1]).ToList();
        if (signals.Count == 0)
        {
            return view.Control.Segments.Any(segment => segment.Mean is not null) ? "No point is in a signal." : "";
        }

        var told = string.Join("; ", signals.Take(MostSignals).Select(signal => signal.Text));
        return signals.Count switch
        {
            1 => $"One signal is marked: {told}.",
            <= MostSignals => $"{signals.Count} signals are marked: {told}.",
            _ => $"{signals.Count} signals are marked, the newest of them: {told}.",
        };
    }

    private static string Breaks(ControlView view)
    {
        var breaks = view.ToModel().Breaks;
        return breaks.Count == 0
            ? ""
            : $"A break in series is marked at {Sentences.List([.. breaks.Select(item => item.Month.Name)])}.";
    }
}
