using PerformanceReports.Publishing.Charts.Measures;
using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>The charts and pictures of a measure, for the force chosen, with the addresses of their files.</summary>
public sealed record MeasureDrawings(MeasureDocument Measure, MeasureForce? Force)
{
    private readonly MeasureAddress _address = new(Measure.Slug);

    /// <summary>The line chart of the rolling or the discrete periods; null where none can be drawn.</summary>
    public ChartPanel? Chart(MeasureView view)
    {
        var chart = view == MeasureView.Rolling
            ? MeasureCharts.Rolling(Measure, Code)
            : MeasureCharts.Discrete(Measure, Code);
        return chart is null ? null : new ChartPanel(chart, Svg(view.ToString().ToLowerInvariant()), _address.Csv);
    }

    /// <summary>The XmR chart; null where there are no discrete periods.</summary>
    public PicturePanel? Control => Panel(ControlPicture.Of(Measure, Code), "control");

    /// <summary>The force among its most similar group; null where that is not held or not compared.</summary>
    public PicturePanel? Group => Panel(DotPlot.OfGroup(Measure, Code), "group");

    /// <summary>The force among all forces held; null where fewer than two are.</summary>
    public PicturePanel? AllForces => Panel(DotPlot.OfAllForces(Measure, Code), "forces");

    private string? Code => Force?.Code;

    private string Svg(string name) => _address.Svg(name, Force is { Own: false } other ? other.Code : null);

    private PicturePanel? Panel(MeasurePicture? picture, string name) =>
        picture is null ? null : new PicturePanel(picture, Svg(name), _address.Csv);
}
