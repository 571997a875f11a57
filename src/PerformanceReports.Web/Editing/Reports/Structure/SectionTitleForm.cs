using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>A section's title and place, as they are typed.</summary>
public sealed class SectionTitleForm
{
    public string? Title { get; set; }

    /// <summary>The slug of the part that a new section is added to.</summary>
    public string? Part { get; set; }

    /// <summary>The name in addresses of a new section; made from the title where it is empty.</summary>
    public string? Slug { get; set; }

    public StartedTexts Started { get; set; } = [];

    public static SectionTitleForm Of(ReportSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new() { Title = section.Title, Started = new() { [nameof(Title)] = section.Title } };
    }

    /// <summary>Adds the section at the end of its part.</summary>
    /// <exception cref="ArgumentException">The title is empty or too long, or the name no name.</exception>
    /// <exception cref="ReportRefusedException">The part is not there any more, or the name is taken.</exception>
    public void AddTo(Report report, string author)
    {
        ArgumentNullException.ThrowIfNull(report);
        var part = report.Parts.FirstOrDefault(held => held.Slug == Part)
            ?? throw new ReportRefusedException("Choose the part that the section is to stand in.");
        report.Add(part, new ReportSection(Slugs.OfOr(Slug, Title), Title ?? ""), author);
    }

    /// <summary>Renames a section, unless somebody else renamed it meanwhile.</summary>
    public EditClash? ApplyTo(ReportSection section, SectionDraft draft)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(draft);
        var merge = new ThreeWay();
        var title = merge.Merge(nameof(Title), Started.Of(nameof(Title)), Title, section.Title);
        if (merge.Clash is null)
        {
            draft.Rename(title);
        }

        return merge.Clash;
    }
}
