using System.Text;
using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.Actions;
using PerformanceReports.Publishing.OpenData;
using PerformanceReports.Publishing.Tests.OpenData;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Actions;

/// <summary>How planned actions are followed from report to report.</summary>
public sealed class ActionLivesTests
{
    [Fact]
    public void Of_AnActionInTwoReports_IsOneLifeOldestFirst()
    {
        var life = ActionLives.Of(
        [
            Report("2025-03", Action("patrols", ActionState.Continuing, "Patrol more at night.")),
            Report("2024-12", Action("patrols", ActionState.New, "Patrol more.")),
        ]).ShouldHaveSingleItem();

        life.Standing.ShouldBe(ActionStanding.Continuing);
        life.Steps.Select(step => (step.PeriodKey, step.State, step.IsReworded)).ShouldBe(
            [("2024-12", ActionState.New, false), ("2025-03", ActionState.Continuing, true)]);
        life.Last.Text.ShouldBe("Patrol more at night.");
    }

    [Theory]
    [InlineData(ActionState.New, ActionStanding.NotCarriedOn)]
    [InlineData(ActionState.Continuing, ActionStanding.NotCarriedOn)]
    [InlineData(ActionState.Completed, ActionStanding.Completed)]
    [InlineData(ActionState.Stopped, ActionStanding.Stopped)]
    public void Of_AnActionThatTheNewestReportLacks_StandsAsItEnded(ActionState last, ActionStanding standing) =>
        ActionLives.Of([Report("2024-12", Action("patrols", last, "Patrol.")), Report("2025-03")])
            .ShouldHaveSingleItem().Standing.ShouldBe(standing);

    [Fact]
    public void Of_ManyActions_PutsTheNewestReportFirstInItsOrder() =>
        ActionLives.Of(
        [
            Report("2024-12", Action("old", ActionState.New, "Old.")),
            Report("2025-03", Action("b", ActionState.New, "B."), Action("a", ActionState.New, "A.")),
        ]).Select(life => life.Key).ShouldBe(["b", "a", "old"]);

    [Fact]
    public void Of_NoReports_IsEmpty() => ActionLives.Of([]).ShouldBeEmpty();

    [Fact]
    public void Csv_OfALife_HasARowForEachReport()
    {
        var csv = Encoding.UTF8.GetString(ActionsCsv.Write(ActionLives.Of(
        [
            Report("2024-12", Action("patrols", ActionState.New, "Patrol, always.")),
            Report("2025-03", Action("patrols", ActionState.Stopped, "=Patrol") with { Reason = "No money." }),
        ])));

        csv.Split("\r\n").ShouldBe(
        [
            "action,standing,since,report,section,section_title,number,state,text,reason",
            "patrols,stopped,2024-12,2024-12,cut-neighbourhood-crime,Cut neighbourhood crime,1,new,\"Patrol, always.\",",
            "patrols,stopped,2024-12,2025-03,cut-neighbourhood-crime,Cut neighbourhood crime,1,stopped,'=Patrol,No money.",
            "",
        ]);
    }

    private static PublishedReport Report(string period, params PublishedAction[] actions)
    {
        var report = ReportSamples.Report;
        var numbered = actions.Select((action, index) => action with { Number = index + 1 });
        return report with
        {
            Period = report.Period with { Key = period },
            Parts = [report.Parts[0] with { Sections = [ReportSamples.Section with { Actions = [.. numbered] }] }],
        };
    }

    private static PublishedAction Action(string key, ActionState state, string text) => new(key, 1, state, text, "2024-12");
}
