using PerformanceReports.Domain.Measures;
using PerformanceReports.Publishing.Charts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>How to read the report: what its words and signs mean.</summary>
internal static class ReadingGuide
{
    private const string SimilarGroup = "most similar group";

    private static readonly GroupStripSize StripSize = new(372, 22, 8);

    public static GroupBlock Compose(PublishedReport report) => ReportComposer.Chapter(
        "How to read this report",
        Anchors.HowToRead,
        [
            new ParagraphBlock(
                "For each priority the report gives the figures, the analyst's verdict on how they are moving, a "
                + "comparison with other forces, what is planned, and comments on what lies behind the figures.",
                ParagraphRole.Lead),
            .. Entry(
                "Figures",
                "A figure covers the 12 months to the month named above it, unless its row says otherwise. Twelve "
                + "months take the seasons out of a comparison. A rate divides the count by residents or by "
                + "households, so that places of different size can be compared."),
            .. Entry(
                "Trend",
                "The trend is the analyst's verdict on the last six years or on as much as is held. The arrow gives "
                + "the direction of the figures: up, down or level. Whether that is better or worse depends on the "
                + "measure, and is said below the trend."),
            .. Entry(
                "Benchmark",
                "The rank says where the force stands among the forces that it is compared with. The first is the "
                + "best: the lowest rate of crime, the highest rate of charges. The words after the rank compare the "
                + "force with the average of its group. “Not available” means that no other force’s figures can be "
                + "compared."),
            .. SimilarForces(report),
            .. Strip(report),
            .. Entry(
                "Charts",
                "The heaviest line is the force, the lighter one the average of its most similar group, the dashed one "
                + "England and Wales. Each line is named at its end. Every chart says which edition of the figures it "
                + "is drawn from: later editions revise earlier figures."),
            .. Entry(
                "Planned actions",
                "Each action says whether it is new in this report, continues from an earlier one, is completed or was "
                + "stopped."),
            .. Illustrative(report),
        ]);

    private static IEnumerable<SemanticBlock> Entry(string title, string text) =>
        [new HeadingBlock(3, title, Role: HeadingRole.Side), new ParagraphBlock(text)];

    private static IEnumerable<SemanticBlock> SimilarForces(PublishedReport report)
    {
        var comparison = report.Sections().SelectMany(section => section.Measures)
            .Select(measure => measure.Computed)
            .FirstOrDefault(computed => computed?.GroupLabel == SimilarGroup);
        var others = comparison?.Forces.Where(force => !force.Own).Select(force => force.ForceName).Order().ToList();
        return Entry(
            "Most similar group (MSG)",
            "Police forces whose areas are most alike in population, income and housing, as HMICFRS groups them. "
            + (others is { Count: > 0 }
                ? $"{report.Office.ForceName} is grouped with {Sentences.List(others)}. "
                : "")
            + "The group’s average is the mean of its members’ rates, each counting alike.");
    }

    private static IEnumerable<SemanticBlock> Strip(PublishedReport report)
    {
        var example = report.Sections().SelectMany(section => section.Measures).FirstOrDefault(measure =>
            measure.Polarity != Polarity.NoJudgement
            && measure.Computed is { Forces.Count: > 1, GroupLabel: SimilarGroup });
        if (example?.Computed is not { } comparison)
        {
            return [];
        }

        return
        [
            .. Entry(
                "Strip of dots",
                "Beside a benchmark stands a strip with a dot for each force of the group, the best on the left, "
                + "spaced by their rates. The large dot is the force, the upright tick the group’s average. It is "
                + "drawn from the figures held today, so that it may differ from the rank as first printed; a note "
                + "then says so. "
                + $"The example is {example.ShortTitle}, {comparison.PeriodLabel}."),
            new DrawingBlock(
                (size, measure) => GroupStrip.Draw(
                    comparison, example.Polarity, StripSize with { TextSize = size }, measure),
                GroupStrip.AlternativeText(comparison, example.Polarity, example.Format)),
        ];
    }

    private static IEnumerable<SemanticBlock> Illustrative(PublishedReport report) =>
        !ReportComposer.HasIllustrativeFigures(report) ? [] :
        [
            new HeadingBlock(3, "Illustrative figures", Role: HeadingRole.Side),
            new ParagraphBlock(
            [
                new InlineRun("Some measures have no public series. For these the report shows "),
                new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative),
                new InlineRun(", made so that they agree with the values and verdicts that published reports state. "
                    + "They show how the report works and are not to be quoted. Values that were really published are "
                    + "listed as stated values and carry their own mark in the charts."),
            ]),
        ];
}
