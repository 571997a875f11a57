using System.Globalization;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.AuditLog.History;

namespace PerformanceReports.Web.Tests.Editing.AuditLog.History;

public sealed class StoryTests
{
    private const string Violence = "serious-violence";
    private const string Alex = "Alex Analyst";
    private const string Sam = "Sam Approver";
    private static readonly Dictionary<string, string> Sections = new() { [Violence] = "Reduce serious violence" };

    private readonly List<StoryEntry> _entries = [];
    private DateTimeOffset _now = new(2025, 7, 1, 9, 0, 0, TimeSpan.FromHours(1));
    private int _saves;

    [Fact]
    public void Beginning_SaysFromWhichReport_AndCountsWhatCameAlong()
    {
        Save(
            Change(Alex, AuditVerb.Added, "Report", after: """{"Started from":"2025-03"}"""),
            Change(Alex, AuditVerb.Added, "Section", Violence),
            Change(Alex, AuditVerb.Added, "Comment", Violence, "comment 1"),
            Change(Alex, AuditVerb.Added, "Comment", Violence, "comment 2"));

        Told().ShouldBe(
        [
            "Alex Analyst began the draft for the quarter ending June 2025 from March 2025’s report. "
                + "With a section, 2 comments",
        ]);
    }

    [Theory]
    [InlineData("Draft", "In review", "submitted it for review")]
    [InlineData("In review", "Approved", "approved it")]
    [InlineData("In review", "Draft", "returned it to draft")]
    [InlineData("Approved", "Draft", "took it back from approval to draft")]
    [InlineData("Published", "Draft", "began a correction")]
    [InlineData("Withdrawn", "Draft", "began a correction")]
    [InlineData("Draft", "Published", "gave up the correction; it stays as published")]
    [InlineData("Published", "Withdrawn", "withdrew it")]
    public void Move_IsToldAsAStep(string from, string to, string words)
    {
        Save(Change(Sam, AuditVerb.Changed, "Report",
            before: $$"""{"Status":"{{from}}"}""", after: $$"""{"Status":"{{to}}"}"""));

        Story().ShouldHaveSingleItem().Items.ShouldHaveSingleItem().IsStep.ShouldBeTrue();
        Told().ShouldBe([$"Sam Approver {words}"]);
    }

    [Fact]
    public void Publication_SaysItsVersionAndTime_AndWhichDocument()
    {
        _now = _now.AddMinutes(30);
        Save(
            Change(Actors.Product, AuditVerb.Changed, "Report",
                before: """{"Published versions":"1","Status":"Approved"}""",
                after: """{"Published versions":"2","Status":"Published"}"""),
            Change(Actors.Product, AuditVerb.Added, "Publication", after: """{"Sha256":"0123456789abcdef0123"}"""));

        Told().ShouldBe(
            ["Performance Reports published version 2 at 9.30am. With the document 0123456789ab"]);
    }

    [Fact]
    public void Schedule_SaysTheTimeInTheUnitedKingdom_AndWhenItIsTakenBack()
    {
        Save(Change(Sam, AuditVerb.Changed, "Report",
            before: """{"Publish at":null}""", after: """{"Publish at":"2025-07-31T08:30:00Z"}"""));
        Save(Change(Sam, AuditVerb.Changed, "Report",
            before: """{"Publish at":"2025-07-31T08:30:00Z"}""", after: """{"Publish at":null}"""));

        Told().ShouldBe(
        [
            "Sam Approver set its publication for 31 July 2025 at 9.30am",
            "Sam Approver took back the time of its publication",
        ]);
    }

    [Fact]
    public void Work_OfADay_IsToldByPersonAndSection()
    {
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 1"));
        Save(Change(Sam, AuditVerb.Changed, "Chart", Violence, "chart rate"));
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 1"));
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 2"));
        Save(Change(Alex, AuditVerb.Added, "Planned action", Violence, "action patrols"));
        Save(Change(Alex, AuditVerb.Changed, "Chart", Violence, "chart rate"));
        Save(Change(Alex, AuditVerb.Changed, "Report", after: """{"Title":"A","Introduction":"B"}"""));

        Told().ShouldBe(
        [
            "Alex Analyst changed 2 comments and a chart and added a planned action in Reduce serious violence",
            "Sam Approver changed a chart in Reduce serious violence",
            "Alex Analyst changed the report’s title and introduction",
        ]);
    }

    [Fact]
    public void Work_BeforeAndAfterAStep_IsNotDrawnTogether()
    {
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 1"));
        Save(Change(Alex, AuditVerb.Changed, "Report",
            before: """{"Status":"Draft"}""", after: """{"Status":"In review"}"""));
        Save(Change(Sam, AuditVerb.Changed, "Report",
            before: """{"Status":"In review"}""", after: """{"Status":"Draft"}"""));
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 1"));

        Told().ShouldBe(
        [
            "Alex Analyst changed a comment in Reduce serious violence",
            "Alex Analyst submitted it for review",
            "Sam Approver returned it to draft",
            "Alex Analyst changed a comment in Reduce serious violence",
        ]);
    }

    [Fact]
    public void Section_ThatIsRemoved_TakesItsContentAlong_AndGoesByItsSlug()
    {
        Save(
            Change(Alex, AuditVerb.Removed, "Comment", "old-section", "comment 1"),
            Change(Alex, AuditVerb.Removed, "Section", "old-section"));

        Told().ShouldBe(["Alex Analyst removed the section old-section. With a comment"]);
    }

    [Fact]
    public void Note_ThatRepeats_IsToldOnce()
    {
        Save(Change(Sam, AuditVerb.Noted, "Preview", after: """{"What happened":"Opened the preview"}"""));
        Save(Change(Sam, AuditVerb.Noted, "Preview", after: """{"What happened":"Opened the preview"}"""));

        Told().ShouldBe(["Sam Approver opened the preview. More than once"]);
    }

    [Fact]
    public void Day_IsThatOfTheUnitedKingdom()
    {
        _now = new DateTimeOffset(2025, 7, 1, 22, 59, 0, TimeSpan.Zero);
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 1"));
        Save(Change(Alex, AuditVerb.Changed, "Comment", Violence, "comment 2"));

        Story().Select(day => day.Day).ShouldBe([new DateOnly(2025, 7, 1), new DateOnly(2025, 7, 2)]);
    }

    [Fact]
    public void Correction_IsExplainedInItsOwnWords()
    {
        Save(Change(Alex, AuditVerb.Changed, "Report",
            before: """{"Correction what":null,"Correction why":null}""",
            after: """{"Correction what":"The burglary rate.","Correction why":"The force sent it again."}"""));

        Told().ShouldBe(["Alex Analyst explained the correction. The burglary rate. The force sent it again."]);
    }

    private static StoryEntry Change(
        string who, AuditVerb verb, string kind, string? section = null, string subject = "report 2025-06",
        string? before = null, string? after = null) =>
        new(DateTimeOffset.UnixEpoch, who, verb, kind, subject, section, Guid.Empty, before, after);

    private void Save(params StoryEntry[] entries)
    {
        var save = Guid.ParseExact((++_saves).ToString("D32", CultureInfo.InvariantCulture), "N");
        _entries.AddRange(entries.Select(entry => entry with { At = _now, Save = save }));
        _now = _now.AddMinutes(1);
    }

    private IReadOnlyList<StoryDay> Story() =>
        Web.Editing.AuditLog.History.Story.Of(_entries, "the quarter ending June 2025", Sections);

    private IEnumerable<string> Told() => Story().SelectMany(day => day.Items)
        .Select(item => $"{item.Who} {item.Words}{(item.More.Length > 0 ? $". {item.More}" : "")}");
}
