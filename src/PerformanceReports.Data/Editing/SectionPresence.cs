using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Editing;

/// <summary>Somebody who has a section open, and until when that is taken for true.</summary>
public sealed class SectionPresence
{
    public SectionPresence(Month report, string section, string person, DateTimeOffset since, DateTimeOffset until)
    {
        Report = report;
        Section = Require.Slug(section);
        Person = Require.Text(person, Domain.Reports.Report.PersonLength);
        Since = since;
        Until = until;
    }

    private SectionPresence() => Section = Person = "";

    /// <summary>The end month of the report's period.</summary>
    public Month Report { get; private set; }

    /// <summary>The slug of the section.</summary>
    public string Section { get; private set; }

    public string Person { get; private set; }

    public DateTimeOffset Since { get; private set; }

    /// <summary>The moment from which nobody is told of it any more, unless the person is seen again before.</summary>
    public DateTimeOffset Until { get; private set; }

    /// <summary>The person is seen again: for the first time after a while, or still.</summary>
    public void SeenAt(DateTimeOffset now, DateTimeOffset until)
    {
        Since = Until < now ? now : Since;
        Until = until;
    }

    /// <summary>The person has left.</summary>
    public void Left(DateTimeOffset now) => Until = now;
}
