using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Charts.Drawing;

namespace PerformanceReports.Publishing.Charts;

/// <summary>Where everything of a chart stands at one size, before anything is drawn.</summary>
internal sealed class ChartFrame
{
    /// <summary>The least distance between labels, in CSS pixels.</summary>
    public const double LabelStacking = 3;

    private const double LabelGap = 14;
    private readonly TextMeasure _measure;

    public ChartFrame(ChartModel model, ChartSize size, TextMeasure measure)
        : this(model, size, measure, SeriesStyle.For(model), EndLabel.For(model, size, measure))
    {
    }

    /// <summary>A frame for lines that are styled and labelled otherwise than by their roles.</summary>
    public ChartFrame(
        ChartModel model,
        ChartSize size,
        TextMeasure measure,
        IReadOnlyList<SeriesStyle> styles,
        IReadOnlyList<EndLabel> labels)
    {
        (Model, Size, _measure) = (model, size, measure);
        Values = ValueAxis.For(model, size.Ticks);
        (Styles, Labels) = (styles, labels);
        HeaderRows = Header();
        Plot = PlaceOfPlot();
    }

    public ChartModel Model { get; }

    public ChartSize Size { get; }

    public ValueAxis Values { get; }

    public IReadOnlyList<EndLabel> Labels { get; }

    public IReadOnlyList<SeriesStyle> Styles { get; }

    /// <summary>The lines of text above the plot, top down; the marks of breaks have the row below them.</summary>
    public IReadOnlyList<HeaderRow> HeaderRows { get; }

    public PlotArea Plot { get; }

    /// <summary>The height of the whole: the size's, or more where the labels need it.</summary>
    public double Height => Plot.Bottom + (Size.AxisText * 1.1) + Px(11);

    /// <summary>The months that the time axis names, oldest first.</summary>
    public IReadOnlyList<Month> TimeLabels =>
        TimeAxis.Labels(Model.Months[0], Model.Months[^1], Plot.Width, WidestMonth, Px(9));

    public double RowHeight => Size.AxisText * 1.35;

    public double LineHeight => Size.LabelText * 1.2;

    /// <summary>Where the labels of the lines begin.</summary>
    public double LabelLeft => Plot.Right + Px(LabelGap);

    /// <summary>How high labels may stand: beside the words at the top where there is room, else below.</summary>
    public double LabelTop =>
        Model.Breaks.Count == 0
        && HeaderRows.All(row => _measure(row.Text, Size.AxisText, row.Bold) < LabelLeft - Px(20))
            ? Math.Max(0, Plot.Top - LineHeight)
            : Plot.Top;

    public double Px(double pixels) => pixels * Size.Unit;

    public double AxisWidth(string text) => _measure(text, Size.AxisText, false);

    public double X(Month month) => X((double)month.Ordinal);

    /// <summary>The place of a moment between months, in months.</summary>
    public double X(double ordinal)
    {
        var (first, last) = (Model.Months[0].Ordinal, Model.Months[^1].Ordinal);
        return first == last ? Plot.Right : Plot.Left + ((ordinal - first) / (last - first) * Plot.Width);
    }

    public double Y(decimal value) =>
        Plot.Bottom - ((double)((value - Values.Minimum) / (Values.Maximum - Values.Minimum)) * Plot.Height);

    private double WidestMonth =>
        Enumerable.Range(0, 12).Max(back => AxisWidth(Model.Months[^1].AddMonths(-back).ShortName));

    private List<HeaderRow> Header()
    {
        var rows = new List<HeaderRow>();
        if (Model.Illustrative)
        {
            rows.AddRange(Wrapped(Illustration.Statement).Select(line => new HeaderRow(line, Bold: true)));
        }

        if (Model.Series.Any(series => series.Stated.Count > 0))
        {
            rows.Add(new HeaderRow(ChartNotes.Stated, HasStatedMark: true));
        }

        var scale = Values.StartsAboveZero ? $" (scale starts at {Values.Write(Values.Minimum)})" : "";
        rows.AddRange(Wrapped(Model.UnitLabel + scale).Select(line => new HeaderRow(line)));
        return rows;
    }

    private IReadOnlyList<string> Wrapped(string text) =>
        TextWrap.Lines(text, Size.Width, line => _measure(line, Size.AxisText, true));

    /// <summary>Tall enough for every label, also where a narrow picture has to break names over lines.</summary>
    private double HeightOfPlot(double wanted)
    {
        var labels = Labels.Sum(label => label.Lines.Count * LineHeight) + (Px(LabelStacking) * (Labels.Count - 1));
        return Math.Max(wanted, labels);
    }

    private PlotArea PlaceOfPlot()
    {
        var rows = HeaderRows.Count + (Model.Breaks.Count > 0 ? 1 : 0);
        var ticks = Values.Ticks.Max(tick => AxisWidth(Values.Write(tick)));
        var half = WidestMonth / 2;
        var labels = Labels.Count == 0 ? 0 : Labels.Max(label => label.Width(Size, _measure)) + Px(LabelGap + 2);
        var top = (rows * RowHeight) + Px(10);
        var foot = (Size.AxisText * 1.1) + Px(11);
        return new PlotArea(
            Math.Max(ticks + Px(8), half),
            top,
            Size.Width - Math.Max(labels, half),
            top + HeightOfPlot(Size.Height - foot - top));
    }
}
