using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Seeding;

/// <summary>Writes a report as an analyst would: by the report's own methods.</summary>
internal static class ReportReader
{
    public static ReportSeed Read(SeedFolder folder, string file, string author) => folder.ReadYaml(file).Keys(keys =>
    {
        var report = new Report(
            new Period(keys.Value("period", Month.Parse), keys.Value("months", SeedWords.Whole)),
            keys.Text("title"),
            keys.OptionalTexts("extracts"),
            author)
        {
            Introduction = keys.Text("introduction").Trim(),
            Notes = [.. keys.OptionalTexts("notes").Select(note => note.Trim())],
        };
        var reason = keys.OptionalText("verdictReason")?.Trim();
        keys.List("parts", item => item.Keys(part => AddPart(report, part, reason, author)));
        foreach (var term in keys.OptionalTexts("glossary"))
        {
            report.CarryTerm(term, author);
        }

        return new ReportSeed(report, keys.Value("publishedAt", SeedWords.Moment));
    });

    private static ReportPart AddPart(Report report, YamlKeys keys, string? reason, string author)
    {
        var part = new ReportPart(
            keys.Text("slug"),
            keys.Text("title"),
            keys.OptionalText("subtitle"),
            keys.OptionalText("introduction"))
        {
            PlanSlug = keys.OptionalText("plan"),
            PlanPriority = keys.Optional("priority")?.Parse(SeedWords.Whole),
        };
        report.Add(part, author);
        keys.List("sections", item => item.Keys(section => AddSection(report, part, section, reason, author)));
        return part;
    }

    private static ReportSection AddSection(
        Report report, ReportPart part, YamlKeys keys, string? reason, string author)
    {
        var section = new ReportSection(keys.Text("slug"), keys.Text("title"))
        {
            NoMeasures = keys.OptionalText("noMeasures")?.Trim(),
            StatedMeasures = keys.OptionalList("statedMeasures", item => item.Parse(MeasureSlug.Parse)),
            ActionsIntroduction = keys.OptionalText("actionsIntroduction")?.Trim(),
        };
        report.Add(part, section, author);
        Add(keys, "measures", row => ReadAssessment(row, reason), row => report.Add(section, row, author));
        Add(keys, "charts", ReadChart, chart => report.Add(section, chart, author));
        Add(keys, "actions", ReadAction, action => report.Add(section, action, author));
        Add(keys, "comments", ReadComment, comment => report.Add(section, comment, author));
        return section;
    }

    private static void Add<T>(YamlKeys keys, string name, Func<YamlKeys, T> read, Action<T> add) =>
        keys.OptionalList(name, item => item.Keys(itemKeys =>
        {
            var made = read(itemKeys);
            add(made);
            return made;
        }));

    private static Assessment ReadAssessment(YamlKeys keys, string? reason) => new(
        keys.Value("measure", MeasureSlug.Parse),
        keys.Text("title"),
        keys.Value("trend", TrendVerdict.Parse),
        keys.Value("benchmark", BenchmarkVerdict.Parse),
        keys.OptionalText("note"))
    {
        TrendReason = keys.OptionalText("trendReason") ?? reason,
        BenchmarkReason = keys.OptionalText("benchmarkReason") ?? reason,
    };

    private static ReportChart ReadChart(YamlKeys keys) => new(
        keys.Text("slug"),
        keys.Text("title"),
        keys.Value("value", SeedWords.Parse<ChartValue>),
        keys.Value("from", Month.Parse),
        keys.List("measures", item => item.Parse(MeasureSlug.Parse)),
        keys.OptionalList("comparators", item => item.Parse(SeedWords.Parse<ChartComparator>)),
        keys.OptionalTexts("notes"))
    {
        AlignedWith = keys.OptionalText("alignWith"),
        AlternativeText = keys.OptionalText("alternativeText"),
        Summary = keys.OptionalText("summary"),
    };

    private static PlannedAction ReadAction(YamlKeys keys) =>
        new(keys.Text("id"), keys.Value("state", SeedWords.Parse<ActionState>), keys.Text("text"))
        {
            Reason = keys.OptionalText("reason"),
        };

    private static Comment ReadComment(YamlKeys keys) => new(keys.Text("text"));
}
