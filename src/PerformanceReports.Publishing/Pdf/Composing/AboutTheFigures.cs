using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Composing;

/// <summary>Where the figures come from, whom to credit, and whom to ask.</summary>
internal static class AboutTheFigures
{
    public static GroupBlock Compose(PublishedReport report) => ReportComposer.Chapter(
        "About the figures", Anchors.AboutTheFigures, [.. Sources(report), .. Contact(report.Office)]);

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
                new TableColumn("Source", 170),
                new TableColumn("Edition", 150),
                new TableColumn("Data to", 70),
                new TableColumn("Kind", 90),
            ],
            [.. report.Extracts.Select(Row)]);
        foreach (var attribution in report.Extracts.Select(extract => extract.Attribution)
            .Where(attribution => attribution.Length > 0).Distinct())
        {
            yield return new ParagraphBlock(attribution, ParagraphRole.Note);
        }
    }

    private static TableRow Row(PublishedExtract extract) => new(
    [
        TableCell.Of(extract.Name),
        TableCell.Of(extract.Edition),
        TableCell.Of(Month.TryParse(extract.DataTo, out var month) ? month.Name : extract.DataTo),
        extract.Kind == ExtractKind.Illustrative
            ? TableCell.Of(new CellText([new InlineRun(Illustration.Statement, Tone: TextTone.Illustrative)]))
            : TableCell.Of(extract.Kind == ExtractKind.Stated ? "Stated in published reports" : "Published"),
    ]);

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

        return [new HeadingBlock(3, "Contact", Role: HeadingRole.Side), new ParagraphBlock([.. runs, new InlineRun(".")])];
    }
}
