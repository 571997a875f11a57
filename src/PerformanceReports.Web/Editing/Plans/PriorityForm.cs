using PerformanceReports.Domain.Plans;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Plans;

/// <summary>
/// A priority of a plan, as it is typed: its lists are texts, so that items are added and moved as lines are.
/// </summary>
public sealed class PriorityForm
{
    public string? Title { get; set; }

    public string? Summary { get; set; }

    /// <summary>Areas of focus, one a line.</summary>
    public string? AreasOfFocus { get; set; }

    /// <summary>Objectives as <see cref="TypedLists"/> reads them.</summary>
    public string? Objectives { get; set; }

    /// <summary>Evidence of each kind, one a line.</summary>
    public string? Outcome { get; set; }

    public string? InspectorateQuestion { get; set; }

    public string? Assurance { get; set; }

    public string? Measure { get; set; }

    public string? GradedJudgement { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static PriorityForm Of(PlanPriority priority)
    {
        var texts = TextsOf(priority);
        return new()
        {
            Title = texts.Of(nameof(Title)),
            Summary = texts.Of(nameof(Summary)),
            AreasOfFocus = texts.Of(nameof(AreasOfFocus)),
            Objectives = texts.Of(nameof(Objectives)),
            Outcome = texts.Of(nameof(Outcome)),
            InspectorateQuestion = texts.Of(nameof(InspectorateQuestion)),
            Assurance = texts.Of(nameof(Assurance)),
            Measure = texts.Of(nameof(Measure)),
            GradedJudgement = texts.Of(nameof(GradedJudgement)),
            Started = texts,
        };
    }

    /// <summary>The priority that is typed.</summary>
    /// <exception cref="ArgumentException">A text is empty or too long, or a list cannot be read.</exception>
    public PlanPriority Make(int number) => Make(number, new()
    {
        [nameof(Title)] = Title,
        [nameof(Summary)] = Summary,
        [nameof(AreasOfFocus)] = AreasOfFocus,
        [nameof(Objectives)] = Objectives,
        [nameof(Outcome)] = Outcome,
        [nameof(InspectorateQuestion)] = InspectorateQuestion,
        [nameof(Assurance)] = Assurance,
        [nameof(Measure)] = Measure,
        [nameof(GradedJudgement)] = GradedJudgement,
    });

    /// <summary>Changes a priority, unless somebody else changed the same text meanwhile.</summary>
    /// <exception cref="ArgumentException">As <see cref="Make(int)"/>.</exception>
    public EditClash? ApplyTo(PoliceAndCrimePlan plan, PlanPriority stored)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(stored);
        var (mine, theirs, merge) = (TextsOf(Make(stored.Number)), TextsOf(stored), new ThreeWay());
        var texts = new StartedTexts();
        foreach (var field in mine.Keys)
        {
            texts[field] = merge.Merge(field, Started.Of(field), mine.Of(field), theirs.Of(field));
        }

        if (merge.Clash is null)
        {
            plan.Describe(stored, Make(stored.Number, texts));
        }

        return merge.Clash;
    }

    private static PlanPriority Make(int number, StartedTexts texts)
    {
        var priority = new PlanPriority(
            number,
            texts.Of(nameof(Title)) ?? "",
            texts.Of(nameof(Summary)),
            TypedLists.Lines(texts.Of(nameof(AreasOfFocus)), PlanPriority.TitleLength, nameof(AreasOfFocus)));
        foreach (var objective in TypedLists.Objectives(texts.Of(nameof(Objectives)), nameof(Objectives)))
        {
            priority.Add(objective);
        }

        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            foreach (var text in TypedLists.Lines(texts.Of(kind.ToString()), PlanPriority.TextLength, kind.ToString()))
            {
                priority.Add(new Evidence(kind, text));
            }
        }

        return priority;
    }

    private static StartedTexts TextsOf(PlanPriority priority)
    {
        var texts = new StartedTexts
        {
            [nameof(Title)] = priority.Title,
            [nameof(Summary)] = priority.Summary,
            [nameof(AreasOfFocus)] = TypedLists.Write(priority.AreasOfFocus),
            [nameof(Objectives)] = TypedLists.Write(priority.Objectives),
        };
        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            texts[kind.ToString()] = TypedLists.Write(
                priority.Evidence.Where(evidence => evidence.Kind == kind).Select(evidence => evidence.Text));
        }

        return texts;
    }
}
