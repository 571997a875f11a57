using PerformanceReports.Domain.Measures;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.TagHelpers.Forms;

namespace PerformanceReports.Web.Editing.Measures;

/// <summary>A measure, new or to be changed.</summary>
/// <param name="Held">The measure as it is stored; null for a new one.</param>
/// <param name="Uses">Where it is used.</param>
/// <param name="MayDraft">Whether the person writes reports.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Retire">When it is retired, as typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record MeasurePage(
    Measure? Held,
    UsesOfMeasure Uses,
    bool MayDraft,
    MeasureForm Form,
    RetireForm Retire,
    EditClash? Clash = null) : EditingPage
{
    public override string Title => Held?.Title ?? "Add a measure";

    public override EditingSection Section => EditingSection.Measures;

    public override IReadOnlyList<PageAbove> Above => [new("Measures", MeasurePlaces.All)];

    public string Address => Held is null ? MeasurePlaces.New : MeasurePlaces.Measure(Held.Slug.ToString());

    public string? Lock => MayDraft
        ? null
        : "You can read this page. Analysts change measures: ask one where something must change.";

    /// <summary>Why the measure cannot be removed; null where it can.</summary>
    public string? Removal => Held is null ? null : Uses.Removal(Held);

    /// <summary>What somebody else changed meanwhile, each with the label of its field.</summary>
    public IEnumerable<(string Label, ClashedText Text)> Clashed =>
        Clash?.Texts.Select(text => (MeasureLabels.Of(text.Field), text)) ?? [];

    public static IEnumerable<Choice> Units => MeasureChoices.Units.Select(choice => choice.ForForm);

    public static IEnumerable<Choice> Polarities => MeasureChoices.Polarities.Select(choice => choice.ForForm);

    public static IEnumerable<Choice> Cadences => MeasureChoices.Cadences.Select(choice => choice.ForForm);

    public static IEnumerable<Choice> Groups => MeasureChoices.Groups.Select(choice => choice.ForForm);

    public static IEnumerable<Choice> Methods => MeasureChoices.Methods.Select(choice => choice.ForForm);
}
