using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Pdf;
using PerformanceReports.Publishing.Tests.Pdf.Reading;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf;

/// <summary>Everything that a document says is in its PDF's structure once, in order, whatever the edition.</summary>
public sealed class StructureOfDocumentTests
{
    private static readonly PublishedReport Report = Large();

    [Theory]
    [InlineData(ReportPdfEdition.Standard)]
    [InlineData(ReportPdfEdition.LargePrint)]
    public void Create_AReport_HasEverySectionOnceWithItsRowsItemsAndFigures(ReportPdfEdition edition)
    {
        var pdf = new PdfReader(ReportPdf.Create(Report, new ReportPdfOptions { Edition = edition }).Content);
        var sections = pdf.Root.All("Sect").Where(node => node.Kids is [{ Role: "H3" }, ..]
            && Report.Sections().Any(section => section.Title == node.Kids[0].Text)).ToList();

        sections.Select(node => node.Kids[0].Text).ShouldBe(Report.Sections().Select(section => section.Title));
        foreach (var (node, section) in sections.Zip(Report.Sections()))
        {
            RowsOf(node).ShouldBe(section.Measures.Select(measure => measure.Title));
            node.All("Figure").Select(figure => figure.AlternativeText!).Where(text => text.StartsWith("The line of", StringComparison.Ordinal))
                .ShouldBe(section.Charts.Select(chart => chart.AlternativeText));
            node.All("LBody").Select(item => item.Text)
                .Where(text => text.StartsWith("Action", StringComparison.Ordinal) || text.StartsWith("Comment", StringComparison.Ordinal))
                .Select(text => string.Join(' ', text.Split(' ').Take(3)))
                .ShouldBe([
                    .. section.Actions.Select(action => action.Text),
                    .. section.Comments.Select(comment => comment.Text),
                ]);
        }
    }

    [Fact]
    public void Create_OneSection_HoldsThatSectionAndNoOther()
    {
        var section = Report.Sections().ElementAt(1);
        var pdf = new PdfReader(ReportPdf.Create(Report, new ReportPdfOptions { Section = section.Slug }).Content);
        pdf.Root.All("H1").Single().Text.ShouldBe(section.Title);
        RowsOf(pdf.Root).ShouldBe(section.Measures.Select(measure => measure.Title));
        pdf.Objects.Text(pdf.Information["Title"]).ShouldStartWith(section.Title);
        pdf.Bookmarks.Select(bookmark => bookmark.Title).ShouldBe([section.Title, "About the figures"]);
    }

    [Fact]
    public void Create_ASectionThatIsNotThere_IsRefusedWithTheNamesThatAre() =>
        Should.Throw<ArgumentException>(() => ReportPdf.Create(Report, new ReportPdfOptions { Section = "nothing" }))
            .Message.ShouldContain("The report 2025-03 has no section \"nothing\". It has s1, s2");

    [Fact]
    public void Create_ADraft_SaysSoOnItsCoverAndBehindEveryPageAsAnArtifact()
    {
        var pdf = new PdfReader(ReportPdf.Create(Report, new ReportPdfOptions { Watermark = "Draft" }).Content);
        pdf.Root.Kids[0].Kids.Select(kid => kid.Text).ShouldContain("Draft");
        pdf.Texts.ShouldAllBe(page => page.Artifacts.StartsWith("Draft", StringComparison.Ordinal));
    }

    [Fact]
    public void Create_LargePrint_HasNoTextBelowSixteenPointsAndNoneThatIsNotBlack()
    {
        var options = new ReportPdfOptions { Edition = ReportPdfEdition.LargePrint };
        var pdf = new PdfReader(ReportPdf.Create(Report, options).Content);
        pdf.Texts.SelectMany(page => page.Sizes).Min().ShouldBe(16);
        pdf.Texts.SelectMany(page => page.TextColours).Distinct().ShouldBe(["0 0 0"]);
    }

    [Fact]
    public void Create_AnAbbreviation_IsSaidInFullWhereItFirstComes()
    {
        var report = Report with { Introduction = "The MSG is new. The MSG is good; MSGs are many." };
        var pdf = new PdfReader(ReportPdf.Render(report));
        var paragraph = pdf.Root.All("P").Single(node => node.Text == report.Introduction);
        var span = paragraph.All("Span").Single();
        span.Text.ShouldBe("MSG");
        pdf.Objects.Text(span.Element["E"]).ShouldBe("Most similar group");
    }

    [Fact]
    public void Create_WhateverIsHardToSet_IsKeptAndStandsOnThePage()
    {
        var file = ReportPdf.Create(HostileReport.Create());
        var pdf = new PdfReader(file.Content);
        foreach (var number in Enumerable.Range(1, 40))
        {
            pdf.Root.All("LBody").Count(item => item.Text.Contains($"end{number} ")).ShouldBe(1);
        }

        pdf.Root.Text.ShouldContain("Ŵyn, Llŷr a’r Bŷd: “quoted” – £1,234.50 — ½ · □□□□");
        file.MissingCharacters.ShouldContain("U+E000");
        pdf.Texts.SelectMany(page => page.Origins).ShouldAllBe(at => at.X > 20 && at.X < 560 && at.Y > 20 && at.Y < 820);
        ReportPdf.Render(HostileReport.Create()).ShouldBe(file.Content);
    }

    /// <summary>Titles of the rows of the measures summary: by itself, or in large print by heading its group.</summary>
    private static IEnumerable<string> RowsOf(StructureNode section) => section.All("Table")
        .Where(table => table.Element.ContainsKey("T"))
        .SelectMany(table => table.All("TH"))
        .Where(cell => cell.Attributes["Scope"]!.Equals(new Name("Row")) && cell.Kids.Count > 0)
        .Select(cell => cell.Kids[0].Text)
        .Where(text => text.StartsWith("Measure of", StringComparison.Ordinal));

    private static PublishedReport Large()
    {
        var report = SampleReport.Create();
        var sections = Enumerable.Range(1, 7).Select(number => report.Parts[0].Sections[0] with
        {
            Slug = $"s{number}",
            Title = $"Priority {number}",
            Measures = [.. Enumerable.Range(1, number)
                .Select(row => SampleReport.Measure($"m{number}-{row}", $"Measure of {number}.{row}"))],
            Charts = [.. Enumerable.Range(1, number).Select(chart => SampleReport.Chart($"c{number}-{chart}"))],
            Actions = [.. Enumerable.Range(1, 3 * number).Select(action => new PublishedAction(
                $"a{number}-{action}", action, ActionState.New, $"Action number {number}.{action}", "2025-03"))],
            Comments = [.. Enumerable.Range(1, number)
                .Select(comment => new PublishedComment(comment, $"Comment number {number}.{comment}"))],
        });
        return report with { Parts = [report.Parts[0] with { Sections = [.. sections] }] };
    }
}
