using PerformanceReports.Publishing.Measures;
using PerformanceReports.Web.Public.Shared;

namespace PerformanceReports.Web.Public.Measures;

/// <summary>The history of a measure for the force chosen, in the view chosen.</summary>
public sealed record MeasureHistory(MeasureDocument Measure, MeasureChoice Choice)
{
    /// <summary>The name of the place on the page, in addresses.</summary>
    public const string Id = "history";

    private MeasureDrawings Drawings => new(Measure, Choice.Force);

    public string ForceName => Choice.Force?.Name ?? Measure.Office.ForceName;

    public ChartPanel? Chart => Choice.View == MeasureView.Control ? null : Drawings.Chart(Choice.View);

    public PicturePanel? Control => Choice.View == MeasureView.Control ? Drawings.Control : null;

    /// <summary>What the XmR chart says, stretch by stretch, newest first.</summary>
    public IReadOnlyList<SignalList> Signals => SignalList.Of(Choice.Force?.Control);

    /// <summary>The views, as a reader goes between them.</summary>
    public IReadOnlyList<ChoiceLink> Views =>
    [
        Link(MeasureView.Rolling, "Rolling 12 months"),
        Link(MeasureView.Discrete, DiscreteName),
        Link(MeasureView.Control, "XmR chart"),
    ];

    /// <summary>Why the view chosen shows no picture.</summary>
    public string WhyNone => (Choice.Force, Choice.View) switch
    {
        (null, _) => "No figures are held for this measure.",
        (_, MeasureView.Rolling) => $"No value over 12 months can be worked out from the figures held for {ForceName}.",
        (_, MeasureView.Discrete) => $"The source gives totals of 12 months only for {ForceName}, no shorter periods.",
        _ => "An XmR chart needs periods that do not overlap. "
            + $"The source gives totals of 12 months only for {ForceName}.",
    };

    private string DiscreteName => Choice.Force?.Control?.PeriodMonths switch
    {
        1 => "Month by month",
        3 => "Quarter by quarter",
        _ => "Shorter periods",
    };

    private ChoiceLink Link(MeasureView view, string name) => new(
        name, new MeasureAddress(Measure.Slug).Of(Choice with { View = view }, Id), view == Choice.View);
}
