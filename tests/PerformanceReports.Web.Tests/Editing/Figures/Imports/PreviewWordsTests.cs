using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Web.Editing.Figures.Imports.Showing;

namespace PerformanceReports.Web.Tests.Editing.Figures.Imports;

public sealed class PreviewWordsTests
{
    [Theory]
    [InlineData(100, null, 112, null, "+12", "+12.0%")]
    [InlineData(1200, null, 1150, null, "\u221250", "\u22124.2%")]
    [InlineData(0, null, 5, null, "+5", "–")]
    [InlineData(45, 60, 48, 60, "+3", "+6.7%")]
    [InlineData(45, 60, 45, 50, "+15.0 points", "–")]
    [InlineData(null, null, 5, null, "–", "–")]
    public void ChangeLine_OfTwoValues_SaysTheDifference(
        int? then, int? thenOf, int? now, int? nowOf, string difference, string percent)
    {
        var line = new ChangeLine(new FigureChange(
            "Burglary", "Avon and Somerset", new Month(2025, 3), 3, new(then, thenOf, null), new(now, nowOf, null)));

        (line.Difference, line.Percent).ShouldBe((difference, percent));
    }

    [Fact]
    public void ChangeLine_OfASymbol_ShowsIt()
    {
        var line = new ChangeLine(new FigureChange(
            "Burglary", "Avon and Somerset", new Month(2025, 3), 12, new(null, null, "[x]"), new(1204, 2000, "[p]")));

        (line.Then, line.Now, line.Period).ShouldBe(("[x]", "1,204 of 2,000 [p]", "12 months to March 2025"));
    }

    [Theory]
    [InlineData(1, 4, 4, 0, "1 error stands in the way")]
    [InlineData(1200, 4, 4, 0, "1,200 errors stand in the way")]
    [InlineData(0, 1204, 43, 0, "Ready: 1,204 figures")]
    [InlineData(0, 0, 0, 86, "Ready: 86 numbers of residents and households")]
    [InlineData(0, 0, 0, 0, "There is nothing new in it")]
    public void Verdict_OfAPreview_SaysWhatToThinkOfIt(
        int errors, int figures, int added, int estimates, string says) =>
        new PreviewVerdict(new ImportPreview
        {
            Layout = ImportLayout.Tidy,
            Basis = "",
            Errors = errors,
            Figures = figures,
            New = added,
            Estimates = estimates,
        }).Title.ShouldBe(says);

    [Fact]
    public void StandingLine_OfAnotherRank_IsAMoveInWords()
    {
        var line = new StandingLine(new StandingChange(
            "Burglary",
            "12 months to March 2025",
            new(3, 8, false, 5.21m, ""),
            new(4, 8, true, 5.4m, "above the group")));

        line.IsMove.ShouldBeTrue();
        (line.Then, line.Now).ShouldBe(("3rd of 8 (5.21)", "joint 4th of 8 (5.4), above the group"));
    }

    [Fact]
    public void ProblemGroups_OfOneKind_ShowTheFirstFiveAndCountTheOthers()
    {
        var problems = Enumerable.Range(1, 8)
            .Select(row => Error(row, "is not a number."))
            .Append(Error(9, "The period is in the future."))
            .Append(ImportProblem.Warning(new CellPlace("a.csv", null, 10), "", "A gap.", "Look."));

        var groups = ProblemGroup.Of(problems, ImportSeverity.Error);

        groups.Select(group => (group.Sentence, group.Shown.Count, group.More))
            .ShouldBe([("This is not a number.", 5, 3), ("The period is in the future.", 1, 0)]);
    }

    private static ImportProblem Error(int row, string what) =>
        ImportProblem.Error(new CellPlace("a.csv", null, row, 4), "x", what, "Write digits only.");
}
