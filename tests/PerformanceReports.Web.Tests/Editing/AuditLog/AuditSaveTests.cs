using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.AuditLog;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

public sealed class AuditSaveTests
{
    [Fact]
    public void Save_OfMany_CountsThemByWhatWasDoneToWhat()
    {
        var save = new AuditSave(
        [
            Line(AuditVerb.Added, "Comment"), Line(AuditVerb.Added, "Comment"),
            Line(AuditVerb.Added, "Break in series"), Line(AuditVerb.Added, "Break in series"),
            Line(AuditVerb.Added, "Extract"), Line(AuditVerb.Changed, "Report"),
        ]);

        save.IsMany.ShouldBeTrue();
        save.Deed.ShouldBe("added 2 comments, 2 breaks in series, an extract; changed a report");
    }

    [Fact]
    public void Save_OfFew_StandsApart() => new AuditSave([Line(AuditVerb.Added, "Comment")]).IsMany.ShouldBeFalse();

    private static AuditLine Line(AuditVerb verb, string kind) => new(new AuditEntry
    {
        At = DateTimeOffset.UnixEpoch,
        Who = "Alex Analyst",
        Verb = verb,
        Kind = kind,
        Subject = kind,
        Save = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
    });
}
