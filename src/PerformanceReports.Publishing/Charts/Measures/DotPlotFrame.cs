namespace PerformanceReports.Publishing.Charts.Measures;

/// <summary>Where everything of a dot plot stands at one size, before anything is drawn.</summary>
internal sealed class DotPlotFrame
{
    /// <summary>Size of the words around the plot.</summary>
    public const double AxisText = 13;

    private const double HeaderRow = AxisText * 1.35;
    private const double LineShare = 1.2;
    private const double ColumnGap = 14;
    private const double RankGap = 10;
    private const double PlotInset = 6;
    private const double TickGap = 10;
    private const double RowPadding = 5;
    private readonly TextMeasure _measure;

    public DotPlotFrame(Standings standings, DotPlotSize size, TextMeasure measure)
    {
        (Standings, Size, _measure) = (standings, size, measure);
        var count = standings.Forces.Count;
        (IsDense, Text) = (DotPlotSize.IsDense(count), size.TextOf(count));
        var names = standings.Forces.Select(force => NameOf(force.ForceName, force == standings.Own)).ToList();
        Plot = PlaceOfPlot(names.SelectMany(lines => lines).Max(line => measure(line, Text, true)));
        Scale = ScaleThatFits();
        Header = WordsAbove();
        References = ReferenceLabels.Place(this, measure);
        Top = (Header.Count * HeaderRow) + (References.Rows * HeaderRow) + 9;
        Rows = PlaceRows(names);
    }

    public Standings Standings { get; }

    public DotPlotSize Size { get; }

    public DotPlotScale Scale { get; }

    public bool IsDense { get; }

    /// <summary>Size of the text of a row.</summary>
    public double Text { get; }

    /// <summary>The lines of text above the plot.</summary>
    public IReadOnlyList<HeaderRow> Header { get; }

    /// <summary>The average and the nation, with where their labels stand.</summary>
    public ReferenceLabels References { get; }

    public IReadOnlyList<DotPlotRow> Rows { get; }

    /// <summary>The left and right ends of the plot; its top and bottom follow from the rows.</summary>
    public (double Left, double Right) Plot { get; }

    /// <summary>The top of the first row.</summary>
    public double Top { get; }

    public double Bottom => Rows[^1].Top + Rows[^1].Height;

    public double Height => Bottom + 8 + AxisText + (AxisText * 0.35);

    public double LineHeight => Text * LineShare;

    /// <summary>Where the column of values ends.</summary>
    public double ValueRight => Size.Width - RankWidth - RankGap - PlotInset;

    /// <summary>Where the column of ranks ends.</summary>
    public double RankRight => Size.Width - PlotInset;

    /// <summary>Where names begin.</summary>
    public static double NameLeft => PlotInset;

    public double X(decimal value) => Plot.Left
        + ((double)((value - Scale.Axis.Minimum) / (Scale.Axis.Maximum - Scale.Axis.Minimum))
            * (Plot.Right - Plot.Left));

    /// <summary>The baseline of a line of text above the plot.</summary>
    public static double HeaderBaseline(int row) => (row * HeaderRow) + AxisText;

    private double RankWidth => Standings.Forces.Max(force => _measure(force.RankText, Text, true));

    private List<HeaderRow> WordsAbove()
    {
        var rows = new List<HeaderRow>();
        if (Standings.Measure.Illustrative)
        {
            rows.AddRange(Wrapped(Illustration.Statement).Select(line => new HeaderRow(line, Bold: true)));
        }

        var intervals = Standings.HasIntervals ? ", with 95% intervals" : "";
        var axis = Scale.Axis;
        var start = axis.StartsAboveZero ? $" (scale starts at {axis.Write(axis.Minimum)})" : "";
        rows.AddRange(Wrapped(Standings.Measure.UnitLabel + intervals + start).Select(line => new HeaderRow(line)));
        var beyond = Beyond().Select(value => $"{value.Name} {Standings.Format.Write(value.Value)}").ToList();
        if (beyond.Count > 0)
        {
            rows.AddRange(Wrapped("Beyond the scale: " + Sentences.List(beyond)).Select(line => new HeaderRow(line)));
        }

        return rows;
    }

    private IEnumerable<(string Name, decimal Value)> Beyond() => Scale.Beyond
        .Select(force => (force.ForceName, force.Point.Value))
        .Concat(Standings.References.Where(line => !Scale.Holds(line.Value)).Select(line => (line.Name, line.Value)));

    private IReadOnlyList<string> Wrapped(string text) =>
        TextWrap.Lines(text, Size.Width, line => _measure(line, AxisText, true));

    private IReadOnlyList<string> NameOf(string name, bool bold) =>
        TextWrap.Lines(name, Size.Width * Size.NameShare, line => _measure(line, Text, bold));

    private (double Left, double Right) PlaceOfPlot(double names)
    {
        var values = Standings.Forces.Max(force => _measure(Standings.Format.Write(force.Point.Value), Text, true));
        return (NameLeft + names + ColumnGap, ValueRight - values - ColumnGap);
    }

    /// <summary>As many steps as the labels of the ticks leave room for.</summary>
    private DotPlotScale ScaleThatFits()
    {
        for (var steps = Size.Ticks; ; steps--)
        {
            var scale = DotPlotScale.For(Standings, steps);
            var widest = scale.Axis.Ticks.Max(tick => _measure(scale.Axis.Write(tick), AxisText, false));
            var apart = (Plot.Right - Plot.Left) / (scale.Axis.Ticks.Count - 1);
            if (steps == 1 || widest + TickGap <= apart)
            {
                return scale;
            }
        }
    }

    private List<DotPlotRow> PlaceRows(List<IReadOnlyList<string>> names)
    {
        var rows = new List<DotPlotRow>();
        var top = Top;
        foreach (var (force, name) in Standings.Forces.Zip(names))
        {
            var height = Math.Max(Size.RowOf(names.Count), (name.Count * LineHeight) + RowPadding);
            rows.Add(new DotPlotRow(force, force == Standings.Own, name, top, height));
            top += height;
        }

        return rows;
    }
}
