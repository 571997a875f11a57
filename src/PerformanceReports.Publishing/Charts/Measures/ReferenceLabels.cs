namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>
/// The labels of the average and the nation above a dot plot: on one row where both fit, else on two, so that no label
/// lies on the other, nor on the other's line.
/// </summary>
/// <param name="Labels">The labels, from the left line to the right.</param>
internal sealed record ReferenceLabels(IReadOnlyList<ReferenceLabel> Labels)
{
    private const double Gap = 8;

    /// <summary>How many rows the labels take.</summary>
    public int Rows => Labels.Count == 0 ? 0 : Labels.Max(label => label.Row) + 1;

    public static ReferenceLabels Place(DotPlotFrame frame, TextMeasure measure)
    {
        var standings = frame.Standings;
        var labels = standings.References
            .Where(line => frame.Scale.Holds(line.Value))
            .Select(line => (Text: $"{line.Name} {standings.Format.Write(line.Value)}", Line: line))
            .Select(label => new ReferenceLabel(
                label.Text,
                frame.X(label.Line.Value),
                label.Line.Part,
                0,
                measure(label.Text, DotPlotFrame.AxisText, false),
                0))
            .OrderBy(label => label.LineX)
            .ToList();
        var width = frame.Size.Width;
        return new ReferenceLabels(labels.Count == 2
            ? Pair(labels[0], labels[1], width)
            : [.. labels.Select(label => label with { Left = Centred(label, width) })]);
    }

    private static double Centred(ReferenceLabel label, double width) =>
        Math.Clamp(label.LineX - (label.Width / 2), 0, Math.Max(0, width - label.Width));

    private static ReferenceLabel[] Pair(ReferenceLabel left, ReferenceLabel right, double width)
    {
        ReferenceLabel[] centred =
        [
            left with { Left = Centred(left, width) },
            right with { Left = Centred(right, width) },
        ];
        if (centred[0].Right + Gap <= centred[1].Left)
        {
            return centred;
        }

        var (before, after) = (left.Beside(-1, width), right.Beside(1, width));
        if (before.Right + Gap <= after.Left)
        {
            return [before, after];
        }

        // The line of the label on the upper row runs down past the lower label: it must not run through it.
        var lower = before with { Left = Math.Min(before.Left, right.LineX - (Gap / 2) - before.Width) };
        return lower.Left >= 0
            ? [lower, right with { Left = Centred(right, width), Row = 1 }]
            : [left with { Left = Centred(left, width), Row = 1 }, after with
            {
                Left = Math.Max(after.Left, left.LineX + (Gap / 2)),
            }];
    }
}
