using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Seeding;

internal static class PlanReader
{
    public static PlanSeed Read(SeedFolder folder, string file) => folder.ReadYaml(file).Keys(keys =>
    {
        var plan = new PoliceAndCrimePlan(
            keys.Text("slug"),
            keys.Text("title"),
            keys.Value("from", Month.Parse),
            keys.Value("to", Month.Parse),
            keys.Text("status"),
            keys.Text("summary"));
        foreach (var priority in keys.List("priorities", item => item.Keys(ReadPriority)))
        {
            plan.Add(priority);
        }

        return new PlanSeed(plan, keys.Value("publishedAt", SeedWords.Moment));
    });

    private static PlanPriority ReadPriority(YamlKeys keys)
    {
        var priority = new PlanPriority(
            keys.Value("number", SeedWords.Whole),
            keys.Text("title"),
            keys.OptionalText("summary"),
            keys.OptionalTexts("areasOfFocus"));
        foreach (var objective in keys.OptionalList("objectives", item => item.Keys(ReadObjective)))
        {
            priority.Add(objective);
        }

        foreach (var evidence in keys.Optional("framework")?.Keys(ReadFramework) ?? [])
        {
            priority.Add(evidence);
        }

        return priority;
    }

    private static Objective ReadObjective(YamlKeys keys) => new(keys.Text("text"), keys.OptionalTexts("actions"));

    private static List<Evidence> ReadFramework(YamlKeys keys) =>
    [
        .. Of(EvidenceKind.Outcome, keys.OptionalTexts("outcomes")),
        .. Of(EvidenceKind.InspectorateQuestion, keys.OptionalTexts("inspectorateQuestions")),
        .. Of(EvidenceKind.Assurance, keys.OptionalTexts("assurance")),
        .. Of(EvidenceKind.Measure, keys.OptionalList("measures", item => item.Keys(measure => measure.Text("title")))),
        .. Of(EvidenceKind.GradedJudgement, keys.OptionalTexts("gradedJudgements")),
    ];

    private static IEnumerable<Evidence> Of(EvidenceKind kind, IReadOnlyList<string> texts) =>
        texts.Select(text => new Evidence(kind, text));
}
