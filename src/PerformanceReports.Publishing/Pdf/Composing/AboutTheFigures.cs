using System.Globalization;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Where the figures come from, whom to credit, and whom to ask.</summary>
internal static class AboutTheFigures
{
    public static GroupBlock Compose(PublishedReport report, ReportPdfOptions options) => ReportComposer.Chapter(
        "About the figures",
        Anchors.AboutTheFigures,
        [
            .. Sources(report),
            .. FiguresInText.Compose(options.Section is null ? report.Figures : [], 3),
            .. ReadBefore(report.PreReleaseReaders),
            .. Contact(report.Office),
            .. CopyCheck.Compose(report, options),
        ]);

    private static IEnumerable<SemanticBlock> Sources(PublishedReport report)
    {
        if (report.Extracts.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock(3, "Sources");
        yield return new TableBlock(
            "Sources of the figures",
            [
                new TableColumn("Source", 160),
                new TableColumn("Edition", 140),
                new TableColumn("Data to", 88),
                new TableColumn("Kind", 92),
            ],
            [.. report.Extracts.GroupBy(extract => (extract.Name, extract.Kind)).Select(group => Row([.. group]))]);
        foreach (var attribution in report.Extracts.Select(extract => extract.Attribution)
            .Where(attribution => attribution.Length > 0).Distinct())
        {
            yield return new ParagraphBlock(attribution, ParagraphRole.Note);
        }
    }

    /// <summary>The editions of one source, in one row.</summary>
    private static TableRow Row(IReadOnlyList<PublishedExtract> editions) => new(
    [
        TableCell.Of(editions[0].Name),
        TableCell.Of(Editions(editions)),
        TableCell.Of(MonthName(editions.Select(extract => extract.DataTo).Max(StringComparer.Ordinal)!)),
        editions[0].Kind == ExtractKind.Illustrative
            ? TableCell.Of(new CellText([new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative)]))
            : TableCell.Of(editions[0].Kind == ExtractKind.Stated ? "Stated in published reports" : "Published"),
    ]);

    private static string Editions(IReadOnlyList<PublishedExtract> editions)
    {
        var inOrder = editions.OrderBy(extract => extract.DataTo, StringComparer.Ordinal).ToList();
        return inOrder.Count == 1
            ? inOrder[0].Edition
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{inOrder.Count} editions, the latest: {inOrder[^1].Edition}");
    }

    private static string MonthName(string key) => Month.TryParse(key, out var month) ? month.Name : key;

    private static IEnumerable<SemanticBlock> ReadBefore(IReadOnlyList<string> readers) => readers.Count == 0 ? [] :
    [
        new HeadingBlock(3, "Who could read it before", Role: HeadingRole.Side),
        new ParagraphBlock([new InlineRun($"These had access to the report before it was published: "
            + $"{Sentences.List(readers)}.")]),
    ];

    private static IEnumerable<SemanticBlock> Contact(PublishedOffice office)
    {
        List<InlineRun> runs = [new InlineRun(office.Name, Bold: true)];
        if (office.Address is { Length: > 0 } address)
        {
            runs.Add(new InlineRun(", " + address.ReplaceLineEndings(", ")));
        }

        if (office.Telephone is { Length: > 0 } telephone)
        {
            runs.Add(new InlineRun(". Telephone " + telephone));
        }

        if (office.Email is { Length: > 0 } email)
        {
            runs.AddRange([new InlineRun(". E-mail "), new InlineRun(email, Link: "mailto:" + email)]);
        }

        if (office.Website is { Length: > 0 } website)
        {
            runs.AddRange([new InlineRun(". Website "), new InlineRun(website, Link: website)]);
        }

        runs.Add(new InlineRun("."));
        return [new HeadingBlock(3, "Contact", Role: HeadingRole.Side), new ParagraphBlock(runs)];
    }
}
