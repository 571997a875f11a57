using System.Globalization;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A measure, as it is typed.</summary>
public sealed class MeasureForm
{
    public string? Title { get; set; }

    public string? ShortTitle { get; set; }

    /// <summary>The name in addresses and files of a new one; made from the short title where it is empty.</summary>
    public string? Slug { get; set; }

    public string? Definition { get; set; }

    public string? Unit { get; set; }

    public string? Polarity { get; set; }

    public string? Cadence { get; set; }

    public string? Decimals { get; set; }

    public string? NumeratorName { get; set; }

    public string? DenominatorName { get; set; }

    public string? Source { get; set; }

    public string? Owner { get; set; }

    /// <summary>What files call it besides its titles, a line each.</summary>
    public string? Aliases { get; set; }

    /// <summary>Its cut of the Home Office's offence table, a rule a line.</summary>
    public string? Cut { get; set; }

    public string? BenchmarkGroup { get; set; }

    public string? PositionMethod { get; set; }

    public string? Caveats { get; set; }

    public List<BreakForm> Breaks { get; set; } = [];

    public StartedTexts Started { get; set; } = [];

    /// <summary>A new measure, with what most have.</summary>
    public static MeasureForm ForNew() => new()
    {
        Decimals = "1",
        BenchmarkGroup = nameof(Domain.Measures.BenchmarkGroup.SimilarGroup),
        PositionMethod = nameof(Domain.Measures.PositionMethod.SignificantAndMaterial),
        Breaks = [new()],
    };

    public static MeasureForm Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new()
        {
            Title = measure.Title,
            ShortTitle = measure.ShortTitle,
            Definition = measure.Definition,
            Unit = measure.Unit.ToString(),
            Polarity = measure.Polarity.ToString(),
            Cadence = measure.Cadence.ToString(),
            Decimals = measure.Decimals.ToString(CultureInfo.InvariantCulture),
            NumeratorName = measure.NumeratorName,
            DenominatorName = measure.DenominatorName,
            Source = measure.Source,
            Owner = measure.Owner,
            Aliases = string.Join('\n', measure.Aliases),
            Cut = measure.Cut.ToString(),
            BenchmarkGroup = measure.BenchmarkGroup.ToString(),
            PositionMethod = measure.PositionMethod.ToString(),
            Caveats = measure.Caveats,

            // One more, to be filled in where there is a new break.
            Breaks = [.. measure.Breaks.Select(BreakForm.Of), new()],
            Started = MeasureTexts.Of(measure),
        };
    }

    /// <summary>The measure that is typed; nothing may be wrong with the form.</summary>
    public Measure Make(MeasureSlug slug) => MeasureTexts.Make(slug, MeasureTexts.Of(this));

    /// <summary>Changes a measure, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ArgumentException">Figures or publications hang on what it was.</exception>
    public EditClash? ApplyTo(Measure stored, MeasureUse use)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var (mine, theirs, merge) = (MeasureTexts.Of(this), MeasureTexts.Of(stored), new ThreeWay());
        var merged = new StartedTexts();
        foreach (var field in mine.Keys.Union(theirs.Keys))
        {
            merged[field] = merge.Merge(field, Started.Of(field), mine.Of(field), theirs.Of(field));
        }

        if (merge.Clash is null)
        {
            stored.Describe(MeasureTexts.Make(stored.Slug, merged), use);
        }

        return merge.Clash;
    }
}
