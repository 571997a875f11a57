using System.Text;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Web.Editing.AuditLog;

namespace PerformanceReports.Web.Tests.Editing.AuditLog;

public sealed class AuditCsvTests
{
    [Fact]
    public void Entry_HasARowForEachPart_WithFormulasDefused()
    {
        var rows = Encoding.UTF8.GetString(AuditCsv.RowsOf(new AuditEntry
        {
            At = new DateTimeOffset(2025, 6, 1, 9, 30, 0, TimeSpan.FromHours(1)),
            Who = "=Alex()",
            Verb = AuditVerb.Changed,
            Kind = "Planned action",
            Subject = "report 2025-06 / serious-violence / action patrols",
            Report = "2025-06",
            Section = "serious-violence",
            Save = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
            Before = """{"State":"New","Text":"-1, \"old\""}""",
            After = """{"State":"Continuing","Text":null}""",
        }));

        const string Same = "0,2025-06-01T08:30:00Z,'=Alex(),changed,Planned action,"
            + "report 2025-06 / serious-violence / action patrols,2025-06,serious-violence,";
        rows.ShouldBe(
            $"{Same}State,New,Continuing\r\n"
            + $"{Same}Text,\"'-1, \"\"old\"\"\",\r\n");
    }

    [Fact]
    public void Header_NamesAsManyColumnsAsARowHas()
    {
        var header = Encoding.UTF8.GetString(AuditCsv.Header()).TrimEnd();
        var row = Encoding.UTF8.GetString(AuditCsv.RowsOf(new AuditEntry
        {
            At = DateTimeOffset.UnixEpoch,
            Who = "Alex Analyst",
            Verb = AuditVerb.Removed,
            Kind = "Comment",
            Subject = "comment 1",
            Save = Guid.CreateVersion7(DateTimeOffset.UnixEpoch),
        })).TrimEnd();

        header.ShouldStartWith("entry,at,who,action,");
        row.Split(',').Length.ShouldBe(header.Split(',').Length);
    }
}
