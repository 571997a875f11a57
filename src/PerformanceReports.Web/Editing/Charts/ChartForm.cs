using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Charts;

/// <summary>What a chart shows, as it is chosen and typed.</summary>
public sealed class ChartForm
{
    public string? Title { get; set; }

    /// <summary>The measures by their names in addresses, in the order of drawing; empty ones are left out.</summary>
    public List<string?> Measures { get; set; } = [];

    public ChartValue? Value { get; set; }

    public List<ChartComparator> Comparators { get; set; } = [];

    public string? FromMonth { get; set; }

    public string? FromYear { get; set; }

    /// <summary>Cautions, one a paragraph.</summary>
    public string? Notes { get; set; }

    public string? AlignedWith { get; set; }

    public string? AlternativeText { get; set; }

    public string? Summary { get; set; }

    /// <summary>The name in addresses of a new chart; made from the title where it is empty.</summary>
    public string? Slug { get; set; }

    public StartedTexts Started { get; set; } = [];

    /// <summary>The first month drawn; null where what is typed is none.</summary>
    public Month? From => Months.Read(FromMonth, FromYear);

    public static ChartForm Of(ReportChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new()
        {
            Title = chart.Title,
            Measures = [.. chart.Measures.Select(measure => measure.ToString())],
            Value = chart.Value,
            Comparators = [.. chart.Comparators],
            FromMonth = chart.From.Number.ToString(CultureInfo.InvariantCulture),
            FromYear = chart.From.Year.ToString(CultureInfo.InvariantCulture),
            Notes = Paragraphs.Together(chart.Notes),
            AlignedWith = chart.AlignedWith,
            AlternativeText = chart.AlternativeText,
            Summary = chart.Summary,
            Started = ChartTexts.Of(chart),
        };
    }

    /// <summary>The form of a chart that does not exist yet.</summary>
    public static ChartForm ForNew(Month end, MeasureSlug? measure, ChartValue value) => new()
    {
        Measures = [measure?.ToString()],
        Value = value,
        FromMonth = "4",
        FromYear = (end.Year - 5).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The chart that is typed.</summary>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="untitled">What stands in the place of a title that is not typed yet; otherwise there must be one.</param>
    /// <exception cref="ArgumentException">A text is empty or too long, or the series are too many.</exception>
    public ReportChart Make(string slug, string untitled = "") => new(
        slug,
        string.IsNullOrWhiteSpace(Title) ? untitled : Title,
        Value ?? ChartValue.Count,
        From ?? throw new ArgumentException(
            "Give the first month by numbers, for example 4 and 2018.", nameof(FromMonth)),
        Measures.Where(measure => !string.IsNullOrEmpty(measure)).Select(measure => MeasureSlug.Parse(measure!)),
        Comparators,
        Paragraphs.Apart(Notes))
    {
        AlignedWith = string.IsNullOrEmpty(AlignedWith) ? null : AlignedWith,
        AlternativeText = AlternativeText,
        Summary = Summary,
    };

    /// <summary>Makes a chart show what is typed, unless somebody else changed the same meanwhile.</summary>
    /// <exception cref="ArgumentException">As <see cref="Make"/>.</exception>
    /// <exception cref="ReportRefusedException">The section has no such chart any more.</exception>
    public EditClash? ApplyTo(ReportSection section, SectionDraft draft, string slug)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(draft);
        var stored = section.Charts.FirstOrDefault(chart => chart.Slug == slug)
            ?? throw new ReportRefusedException(
                $"{section.Title} has this chart no more: somebody may have removed it. Copy what you typed, and ask.");
        var merged = ChartTexts.Merge(Started, Make(slug), stored);
        if (merged.Clash is null)
        {
            draft.Redraw(slug, merged.Chart);
        }

        return merged.Clash;
    }
}
