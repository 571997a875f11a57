using PerformanceReports.Domain.Forces;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Editing.Shared;

namespace PerformanceReports.Web.Editing.Reference.Populations;

/// <summary>The estimates of a year for all forces.</summary>
/// <param name="Year">The year.</param>
/// <param name="MayDraft">Whether the person keeps reference data.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Clash">What somebody else changed meanwhile, or null.</param>
public sealed record YearPage(
    YearOfEstimates Year, bool MayDraft, EstimatesForm Form, EditClash? Clash = null) : EditingPage
{
    private const int MostNamed = 6;

    public override string Title => $"{Wording.Start(Year.What)}, mid-{Year.Year}";

    public override EditingSection Section => EditingSection.Reference;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Reference data", ReferencePlaces.All), new("Residents and households", ReferencePlaces.Populations)];

    public string Address => ReferencePlaces.PopulationsIn(Year.Kind, Year.Year);

    public string? Lock => MayDraft ? null : ReferenceWords.OnlyAnalysts;

    public bool IsHeld => Year.Book.Count(Year.Kind, Year.Year) > 0;

    public IReadOnlyList<(Force Force, EstimateStep Step)> Jumps => Year.Book.Jumps(Year.Kind, Year.Year);

    /// <summary>The first few that are missing, by name, and how many more.</summary>
    public string MissingNames => Missing.Count <= MostNamed
        ? string.Join(", ", Missing.Select(force => force.Name))
        : string.Join(", ", Missing.Take(MostNamed).Select(force => force.Name))
            + $" and {Missing.Count - MostNamed} more";

    public IReadOnlyList<Force> Missing => IsHeld ? Year.Book.Missing(Year.Kind, Year.Year) : [];

    public Force ForceAt(int at) => Year.ForceOf(Form.Entries[at].Force)!;

    public DenominatorEstimate? Before(Force force) => Year.Book.Before(force.Code, Year.Kind, Year.Year);

    /// <summary>What is typed beside the estimate before it; null where there is none of either.</summary>
    public EstimateStep? StepAt(int at) =>
        EstimateText.Read(Form.Entries[at].Text) is { } now && Before(ForceAt(at)) is { } before
            ? new(before, now)
            : null;
}
