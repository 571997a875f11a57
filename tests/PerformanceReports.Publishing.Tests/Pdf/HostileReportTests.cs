using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>Whatever a report holds, its PDF is made, and nothing of it is lost.</summary>
public sealed class HostileReportTests
{
    [Fact]
    public void Create_NothingButTheFrame_MakesAPdf()
    {
        var report = SampleReport.Create() with
        {
            Parts = [],
            Glossary = [],
            Extracts = [],
            Notes = [],
            Introduction = "",
            Since = null,
            CorrectionNote = null,
        };
        var pdf = new PdfReader(ReportPdf.Render(report));
        pdf.Root.All("H2").Select(heading => heading.Text)
            .ShouldBe(["Contents", "In short", "How to read this report", "About the figures"]);
    }

    [Fact]
    public void Create_AnEmptySection_StillHasItsHeading()
    {
        var pdf = Read(section => section with
        {
            Summary = "",
            Measures = [],
            Charts = [],
            ActionsIntroduction = "",
            Actions = [],
            Comments = [],
        });
        pdf.Root.All("H3").ShouldContain(heading => heading.Text == "Reduce neighbourhood crime");
    }

    [Fact]
    public void Create_CharactersThatTheTypefaceLacks_AreSquaresAndAreReported()
    {
        var file = ReportPdf.Create(With(section => section with { Summary = "Good 🙂 日\uD800!\u0007" }));
        new PdfReader(file.Content).Root.All("P").ShouldContain(paragraph => paragraph.Text == "Good □ □□! ");
        file.MissingCharacters.ShouldContain("U+1F642");
        file.MissingCharacters.ShouldContain("U+65E5");
    }

    [Fact]
    public void Create_AWordLongerThanTheLine_IsCutAndKept()
    {
        var word = new string('W', 2000);
        var pdf = Read(section => section with
        {
            Summary = word,
            Measures = [SampleReport.Measure("long", word)],
            Comments = [new PublishedComment(1, word)],
        });
        pdf.Root.Text.Split(word).Length.ShouldBeGreaterThan(3);
        pdf.Texts.SelectMany(text => text.Origins).ShouldAllBe(at => at.X < 560 && at.Y > 20);
    }

    [Fact]
    public void Create_ATableOfManyPages_RepeatsItsHeaderAsAnArtifactOnly()
    {
        var names = Enumerable.Range(1, 300).Select(number => $"Measure number {number}").ToList();
        var pdf = Read(section => section with
        {
            Measures = [.. names.Select(name => SampleReport.Measure(name.Replace(' ', '-'), name))],
        });
        var table = pdf.Root.All("Table").Single(node =>
            node.All("TH").Count() == 305 && node.All("THead").Single().Text.Contains("Change on a year"));
        table.All("TBody").Single().All("TR").Select(row => row.Kids[0].Kids[0].Text).ShouldBe(names);
        pdf.Texts.Count(text => text.Artifacts.Contains("Change on a year")).ShouldBeGreaterThan(15);
        pdf.Texts.SelectMany(text => text.Origins).ShouldAllBe(at => at.Y > 20);
    }

    [Fact]
    public void Create_ARowThatNoPageHolds_GoesOnOverPages()
    {
        var note = string.Join(' ', Enumerable.Range(1, 3000).Select(number => $"word{number}"));
        var pdf = Read(section => section with { Measures = [SampleReport.Measure("long", note)] });
        pdf.Root.Text.ShouldContain(note);
        pdf.Texts.SelectMany(text => text.Origins).ShouldAllBe(at => at.Y > 20);
    }

    [Fact]
    public void Create_AChartWithoutFigures_SaysSo()
    {
        var empty = SampleReport.Chart("empty") with { Months = [], Series = [] };
        Read(section => section with { Charts = [empty] }).Root.All("P")
            .ShouldContain(paragraph => paragraph.Text == "Chart of empty: there is no figure to draw for this chart.");
    }

    [Fact]
    public void Create_TextWithTheSignsOfTheFormat_ReadsBack()
    {
        const string Text = "a) b( c\\ <<d>> [e] %f /g & <h>";
        var report = With(section => section with { Summary = Text }) with { Title = Text };
        var pdf = new PdfReader(ReportPdf.Render(report));
        pdf.Root.All("H1").Single().Text.ShouldBe(Text);
        pdf.Root.All("P").ShouldContain(paragraph => paragraph.Text == Text);
        pdf.Objects.Text(pdf.Information["Title"]).ShouldStartWith(Text);
    }

    private static PdfReader Read(Func<PublishedSection, PublishedSection> change) =>
        new(ReportPdf.Render(With(change)));

    private static PublishedReport With(Func<PublishedSection, PublishedSection> change)
    {
        var report = SampleReport.Create();
        var part = report.Parts[0];
        return report with { Parts = [part with { Sections = [change(part.Sections[0])] }] };
    }
}
