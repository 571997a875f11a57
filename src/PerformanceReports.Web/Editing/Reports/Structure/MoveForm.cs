using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>A step of a part or section, up or down.</summary>
public sealed class MoveForm
{
    public const string Up = "up";
    public const string Down = "down";

    /// <summary>The slug of the part that moves; null where a section does.</summary>
    public string? Part { get; set; }

    /// <summary>The slug of the section that moves; null where a part does.</summary>
    public string? Section { get; set; }

    public string? Direction { get; set; }

    /// <summary>The place in the page to come back to.</summary>
    public string Anchor => Section is null ? $"part-{Part}" : $"section-{Section}";

    /// <summary>Moves it by one step, from where it stands now.</summary>
    /// <exception cref="ReportRefusedException">It is not there any more, or stands at the end.</exception>
    public void ApplyTo(Report report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Section is not null)
        {
            MoveSection(report, report.FindSection(Section) ?? throw Gone("section"), author);
            return;
        }

        var part = report.Parts.FirstOrDefault(part => part.Slug == Part) ?? throw Gone("part");
        report.Move(part, Places.Of(report.Parts, part) + Step, author);
    }

    private int Step => Direction == Up ? -1 : 1;

    private void MoveSection(Report report, ReportSection section, string author)
    {
        var part = report.Parts.First(part => part.Sections.Contains(section));
        var place = Places.Of(part.Sections, section) + Step;
        if (place >= 0 && place < part.Sections.Count)
        {
            report.Move(section, part, place, author);
            return;
        }

        var other = report.Parts.ElementAtOrDefault(Places.Of(report.Parts, part) + Step)
            ?? throw new ReportRefusedException($"{section.Title} stands at the end already.");
        report.Move(section, other, Direction == Up ? other.Sections.Count : 0, author);
    }

    private static ReportRefusedException Gone(string what) =>
        new($"The report has this {what} no more: somebody may have removed it.");
}
