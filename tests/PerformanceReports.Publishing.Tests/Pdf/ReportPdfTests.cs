using System.Text;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>Reads the PDF of the sample report back, as a screen reader or an archive would.</summary>
public sealed class ReportPdfTests
{
    private static readonly byte[] File = ReportPdf.Render(SampleReport.Create());
    private static readonly PdfReader Pdf = new(File);

    [Fact]
    public void Render_AReport_SaysWhatItIs()
    {
        Encoding.ASCII.GetString(File, 0, 8).ShouldBe("%PDF-1.7");
        Pdf.Objects.Text(Pdf.Catalog["Lang"]).ShouldBe("en-GB");
        Pdf.Objects.Dictionary(Pdf.Catalog["MarkInfo"])["Marked"].ShouldBe(true);
        Pdf.Objects.Dictionary(Pdf.Catalog["ViewerPreferences"])["DisplayDocTitle"].ShouldBe(true);
        const string Title = "Performance report: Quarter ending March 2025 (Q4 2024/25)";
        Pdf.Objects.Text(Pdf.Information["Title"]).ShouldBe(Title);
        Pdf.Objects.Text(Pdf.Information["Author"]).ShouldBe("Avon and Somerset Police and Crime Commissioner");
        Pdf.Objects.Text(Pdf.Information["CreationDate"]).ShouldBe("D:20250529093000+01'00'");
        var metadata = ((ReadStream)Pdf.Objects.Resolve(Pdf.Catalog["Metadata"])!).Bytes;
        var description = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(metadata).Trim('\uFEFF'));
        description.ToString().ShouldContain(Title);
        Pdf.Pages.ShouldAllBe(page => page["Tabs"]!.Equals(new Name("S")));
    }

    [Fact]
    public void Render_AReport_HasItsHeadingsInOrderWithoutSkippingALevel()
    {
        var headings = Pdf.Root.All("H1", "H2", "H3", "H4", "H5", "H6");
        headings.Select(heading => $"{heading.Role} {heading.Text}").ShouldBe(
        [
            "H1 Performance report",
            "H2 The quarter at a glance", "H3 What moves", "H3 Planned actions since the report for March 2024",
            "H2 Since the report for March 2024", "H3 Verdicts that changed",
            "H2 Corrected: what changed in version 2", "H3 What", "H3 Why", "H3 Differences from version 1",
            "H2 Contents",
            "H2 In short", "H3 This report", "H3 National measures",
            "H2 How to read this report",
            "H3 Figures", "H3 Trend", "H3 Benchmark", "H3 Most similar group (MSG)", "H3 Strip of dots", "H3 Charts",
            "H3 Planned actions", "H3 Illustrative figures",
            "H2 National measures",
            "H3 Reduce neighbourhood crime",
            "H4 Measures summary: 12 months to March 2025", "H4 Chart of burglary", "H4 Planned actions", "H4 Comments",
            "H4 Figures in the text",
            "H3 Improve victim satisfaction",
            "H4 Measures summary: 12 months to March 2025", "H4 Chart of satisfaction", "H4 Chart of volume",
            "H4 Chart of rate", "H4 Comments",
            "H2 Police and Crime Plan",
            "H3 Scrutiny, performance and learning", "H4 Measures", "H4 Planned actions",
            "H2 Glossary",
            "H2 About the figures", "H3 Sources", "H3 Who could read it before", "H3 Contact",
        ]);
    }

    [Fact]
    public void Render_ACover_SaysVersionDateAndCorrection() =>
        Pdf.Root.Kids[0].Kids.Select(kid => kid.Text).ShouldBe(
        [
            "Avon and Somerset Police and Crime Commissioner",
            "Performance report",
            "Quarter ending March 2025 (Q4 2024/25)",
            "Published 29 May 2025",
            "Version 2",
            "What this version corrects: The change on a year for burglary.",
            "Verdicts are as first published; figures are from the edition of June 2026.",
            "Some figures in this report are illustrative, not published data. Each is marked as such.",
        ]);

    [Fact]
    public void Render_AMeasuresTable_HeadsItsColumnsAndRows()
    {
        var table = Section("Reduce neighbourhood crime").All("Table").First();
        var header = table.All("THead").Single().All("TH").ToList();
        header.Select(cell => cell.Text).ShouldBe(["Measure", "Latest", "Change on a year", "Trend", "Benchmark"]);
        header.ShouldAllBe(cell => cell.Attributes["Scope"]!.Equals(new Name("Column")));
        var row = table.All("TBody").Single().All("TR").Single();
        row.Kids.Select(cell => cell.Role).ShouldBe(["TH", "TD", "TD", "TD", "TD"]);
        row.Kids[0].Attributes["Scope"].ShouldBe(new Name("Row"));
        row.Kids[0].Kids.Select(part => part.Text).ShouldBe([SampleReport.Burglary, "per 1,000 residents"]);
        row.Kids[1].Text.ShouldBe("6.25");
        row.Kids[2].Kids.Select(part => part.Text).ShouldBe(["up 10%", "from 5.70"]);
        row.Kids[3].Kids.Select(part => part.Text).ShouldBe(["↓ Reducing", "getting better", "March 2024: Increasing"]);
        row.Kids[4].Kids.Where(part => part.Role == "P").Select(part => part.Text)
            .ShouldBe(["4th/8 MSG (similar to MSG average rates)", "March 2024: 7th of 8, above average"]);
        row.Kids[4].All("Figure").Single().AlternativeText!.ShouldStartWith("4th of 8 (most similar group)");
    }

    [Fact]
    public void Render_NotesUnderATable_SayEditionAndRankOfToday() =>
        Section("Reduce neighbourhood crime").Text.ShouldContain(
            SampleReport.Burglary + ": The rank is as first published, 4th of 8. On the figures held today it is 5th of "
            + "8." + SampleReport.Edition + ".");

    [Fact]
    public void Render_EveryChart_IsAFigureWithAlternativeTextTitleAndEdition()
    {
        foreach (var slug in new[] { "burglary", "satisfaction", "volume", "rate" })
        {
            var figure = Pdf.Root.All("Figure")
                .Single(node => node.AlternativeText!.Contains($"The line of {slug} falls"));
            figure.Attributes.ShouldContainKey("BBox");
            var group = Pdf.Root.All("Sect").Single(node => node.Kids.Contains(figure));
            group.Kids[0].Text.ShouldBe($"Chart of {slug}");
            group.Text.ShouldContain(SampleReport.Edition);
        }
    }

    [Fact]
    public void Render_IllustrativeFigures_AreMarkedInTableChartAndSummary()
    {
        var section = Section("Improve victim satisfaction");
        section.All("Table").First().All("TR").Last().Kids[0].Text.ShouldContain(Illustration.Statement);
        section.All("Sect").Single(node => node.Kids[0].Text == "Chart of satisfaction")
            .All("P").ShouldContain(paragraph => paragraph.Text == Illustration.Statement);
        section.All("P").ShouldContain(paragraph => paragraph.Text.StartsWith(Illustration.Statement + ":"));
        Section("In short").All("TH").ShouldContain(cell => cell.Text.Contains("Illustrative"));
        Section("Reduce neighbourhood crime").Text.ShouldNotContain("llustrative");
        section.Text.ShouldContain("Overall satisfaction: 74%, Avon and Somerset, 12 months to March 2025, as printed");
    }

    [Fact]
    public void Render_Actions_AreNumberedWithTheirState()
    {
        var list = Section("Reduce neighbourhood crime").All("L").First();
        list.Attributes["ListNumbering"].ShouldBe(new Name("Decimal"));
        list.Kids.Select(item => item.Kids[0].Text).ShouldBe(["1.", "2."]);
        var nested = list.Kids[0].Kids[1].All("L").Single();
        nested.Attributes["ListNumbering"].ShouldBe(new Name("Disc"));
        nested.All("LBody").Select(item => item.Text).ShouldBe(["in Bristol", "in Bath"]);
        list.Kids[0].Text.ShouldEndWith("New in this report.");
        list.Kids[1].Kids[1].Kids[0].Text.ShouldBe("Keep working with partners. Continuing since the report for March 2024.");
    }

    [Fact]
    public void Render_Text_ReadsBackAsItWasWritten() =>
        Section("Reduce neighbourhood crime").All("L").SkipLast(1).Last().Kids[1].Kids[1].Text
            .ShouldBe("Café, naïve, Llŷr; softhyphen, non-breaking, 5 per cent, AVATAR To.");

    [Fact]
    public void Render_Links_AreLiveDescribedAndPartOfTheStructure()
    {
        var targets = Pdf.Links.Select(link => Pdf.Objects.Dictionary(link["A"])).ToList();
        targets.Where(action => action["S"]!.Equals(new Name("URI"))).Select(action => Pdf.Objects.Text(action["URI"]))
            .ShouldBe(
            [
                "https://www.example.org/guarantee?a=1&b=2",
                "https://www.example.org/groups",
                "mailto:office@example.org",
                "https://www.example.org/",
            ]);
        var inside = targets.Where(action => action["S"]!.Equals(new Name("GoTo")))
            .Select(action => Pdf.Objects.Text(action["D"])).ToList();
        inside.ShouldNotBeEmpty();
        inside.ShouldBeSubsetOf(Pdf.Destinations.Keys);
        Pdf.Links.ShouldAllBe(link => Pdf.Objects.Text(link["Contents"]).Length > 0 && link["F"]!.Equals(4.0));
        Pdf.Root.All("Link").Sum(link => link.Annotations).ShouldBe(Pdf.Links.Count());
    }

    [Fact]
    public void Render_TheContents_GivesThePageOfEverySection()
    {
        var entries = Pdf.Root.All("TOC").First().All("TOCI").Select(entry => entry.Text).ToList();
        var places = Pdf.Destinations;
        entries.ShouldBe(
        [
            $"The quarter at a glance {places["quarter"]}",
            $"Since the report for March 2024 {places["since-last-report"]}",
            $"Corrected: what changed in version 2 {places["correction"]}",
            $"In short {places["in-short"]}",
            $"How to read this report {places["how-to-read"]}",
            $"National measures {places["part-national"]}",
            $"Reduce neighbourhood crime {places["section-neighbourhood"]}",
            $"Improve victim satisfaction {places["section-victims"]}",
            $"Police and Crime Plan {places["part-local"]}",
            $"Scrutiny, performance and learning {places["section-scrutiny"]}",
            $"Glossary {places["glossary"]}",
            $"About the figures {places["about-the-figures"]}",
        ]);
        Pdf.Bookmarks.Select(bookmark => $"{bookmark.Title} {places[bookmark.Destination]}").ShouldBe(entries);
        Pdf.Bookmarks.Select(bookmark => bookmark.Depth).ShouldBe([0, 0, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0]);
    }

    [Fact]
    public void Render_EveryFont_IsEmbeddedWithItsText() =>
        Pdf.Fonts.ShouldAllBe(font => font.ContainsKey("ToUnicode") && IsEmbedded(font));

    [Fact]
    public void Render_AllContent_IsTaggedOrAnArtifactAndStandsOnThePage()
    {
        Pdf.Texts.ShouldAllBe(text => text.IsBalanced && text.Unmarked == 0);
        Pdf.Texts.SelectMany(text => text.Origins)
            .ShouldAllBe(at => at.X > 20 && at.X < 560 && at.Y > 20 && at.Y < 820);
        Pdf.Texts.Skip(1).First().Artifacts.ShouldContain($"Page 2 of {Pdf.PageCount}");
        var parents = Pdf.Objects.Dictionary(Pdf.Objects.Dictionary(Pdf.Catalog["StructTreeRoot"])["ParentTree"]);
        var numbers = Pdf.Objects.Array(parents["Nums"]);
        var pages = Pdf.Texts.ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            Pdf.Objects.Array(numbers[(2 * page) + 1]).Count.ShouldBe(pages[page].Numbers.Count);
        }
    }

    [Fact]
    public void Render_TheSameReportTwice_GivesTheSameBytes() =>
        ReportPdf.Render(SampleReport.Create()).ShouldBe(File);

    [Fact]
    public void Create_AnAttachment_IsCarriedAndAssociatedWithTheDocument()
    {
        byte[] content = [1, 2, 3];
        var attachment = new ReportPdfAttachment(
            "data.csv", "text/csv", "The figures", ReportPdfRelationship.Data, content);
        var options = new ReportPdfOptions { Attachments = [attachment] };
        var pdf = new PdfReader(ReportPdf.Create(SampleReport.Create(), options).Content);
        var file = pdf.Objects.Dictionary(pdf.Objects.Array(pdf.Catalog["AF"]).Single());
        pdf.Objects.Text(file["UF"]).ShouldBe("data.csv");
        file["AFRelationship"].ShouldBe(new Name("Data"));
        var stream = (ReadStream)pdf.Objects.Resolve(pdf.Objects.Dictionary(file["EF"])["F"])!;
        stream.Bytes.ShouldBe(content);
        stream.Dictionary["Subtype"].ShouldBe(new Name("text#2Fcsv"));
    }

    private static bool IsEmbedded(Dictionary<string, object?> font)
    {
        var descendant = Pdf.Objects.Dictionary(Pdf.Objects.Array(font["DescendantFonts"])[0]);
        return Pdf.Objects.Dictionary(descendant["FontDescriptor"]).ContainsKey("FontFile2");
    }

    private static StructureNode Section(string title) => Pdf.Root.All("Sect").First(section =>
        section.Kids.Count > 0 && section.Kids[0].Role is "H2" or "H3" && section.Kids[0].Text == title);
}
