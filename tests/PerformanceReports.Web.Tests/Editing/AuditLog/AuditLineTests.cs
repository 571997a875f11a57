using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.AuditLog;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

public sealed class AuditLineTests
{
    [Theory]
    [InlineData(AuditVerb.Changed, "Comment", null, "changed a comment")]
    [InlineData(AuditVerb.Added, "Extract", null, "added an extract")]
    [InlineData(AuditVerb.Noted, "Preview", """{"What happened":"Opened the preview"}""", "opened the preview")]
    [InlineData(AuditVerb.Changed, "Person", """{"Signed in at":"2025-06-01T08:30:00Z"}""", "signed in")]
    [InlineData(AuditVerb.Changed, "Person", """{"Access failed count":"2"}""", "counted a failed attempt to sign in")]
    [InlineData(AuditVerb.Changed, "Person", """{"Email":"a@example.org"}""", "changed a person")]
    public void Deed_ContinuesThePersonsName(AuditVerb verb, string kind, string? after, string deed) =>
        new AuditLine(Entry(verb, kind, before: null, after)).Deed.ShouldBe(deed);

    [Fact]
    public void Move_IsToldInItsSentence()
    {
        var line = new AuditLine(Entry(AuditVerb.Moved, "Comment", """{"Place":"3"}""", """{"Place":"1"}"""));

        line.Deed.ShouldBe("moved a comment from place 3 to 1");
        line.HasComparison.ShouldBeFalse();
    }

    [Fact]
    public void Move_ToAnotherOwner_ShowsBoth()
    {
        var line = new AuditLine(Entry(
            AuditVerb.Moved, "Section", """{"Part of":"part a"}""", """{"Part of":"part b"}"""));

        line.Deed.ShouldBe("moved a section");
        line.HasComparison.ShouldBeTrue();
    }

    [Fact]
    public void Time_IsThatOfTheUnitedKingdom()
    {
        var line = new AuditLine(Entry(AuditVerb.Added, "Comment", null, null));

        line.Day.ShouldBe(new DateOnly(2025, 6, 2));
        line.Time.ShouldBe("00:30:00");
        line.Moment.ShouldBe("2025-06-01T23:30:00Z");
    }

    [Fact]
    public void Moment_InAValue_IsReadInTheTimeOfTheUnitedKingdom()
    {
        var line = new AuditLine(Entry(
            AuditVerb.Changed, "Report", """{"Publish at":null}""", """{"Publish at":"2025-07-01T08:30:00Z"}"""));

        var difference = line.Differences.ShouldHaveSingleItem();
        difference.Before.ShouldNotBeNull().ShouldBeEmpty();
        difference.After.ShouldNotBeNull().ShouldHaveSingleItem().Text.ShouldBe("1 July 2025 at 9.30am");
    }

    [Fact]
    public void Addition_HasOnlyOneSide_AndNothingMarked()
    {
        var line = new AuditLine(Entry(AuditVerb.Added, "Comment", null, """{"Text":"New"}"""));

        var difference = line.Differences.ShouldHaveSingleItem();
        difference.Before.ShouldBeNull();
        difference.After.ShouldNotBeNull().ShouldBe([new WordPart("New", Differs: false)]);
    }

    private static AuditEntry Entry(AuditVerb verb, string kind, string? before, string? after) => new()
    {
        At = new DateTimeOffset(2025, 6, 1, 23, 30, 0, TimeSpan.Zero),
        Who = "Alex Analyst",
        Verb = verb,
        Kind = kind,
        Subject = "Alex Analyst",
        Save = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
        Before = before,
        After = after,
    };
}
