using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Checking;

/// <summary>Where an item of a checklist can be mended.</summary>
/// <param name="Place">What it is about.</param>
/// <param name="Section">The slug of the section that it stands in; null outside the sections.</param>
/// <param name="Key">Its name among those of its kind; null where there is only one.</param>
public sealed record ChecklistTarget(ChecklistPlace Place, string? Section = null, string? Key = null)
{
    /// <summary>A section, or an item of it.</summary>
    public static ChecklistTarget Of(ReportSection section, ReportItem? item = null)
    {
        ArgumentNullException.ThrowIfNull(section);
        return item is null
            ? new(ChecklistPlace.Section, section.Slug)
            : new(PlaceOf(item.Kind), section.Slug, item.Key);
    }

    /// <summary>The item of the section; null where it is about something else.</summary>
    public ReportItem? Item => (Place, Key) switch
    {
        (ChecklistPlace.Measure, { } key) => new(ReportItemKind.Measure, key),
        (ChecklistPlace.Chart, { } key) => new(ReportItemKind.Chart, key),
        (ChecklistPlace.Action, { } key) => new(ReportItemKind.Action, key),
        (ChecklistPlace.Comment, { } key) => new(ReportItemKind.Comment, key),
        _ => null,
    };

    private static ChecklistPlace PlaceOf(ReportItemKind kind) => kind switch
    {
        ReportItemKind.Measure => ChecklistPlace.Measure,
        ReportItemKind.Chart => ChecklistPlace.Chart,
        ReportItemKind.Action => ChecklistPlace.Action,
        _ => ChecklistPlace.Comment,
    };
}
