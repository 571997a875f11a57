using PerformanceReports.Publishing.Checking;

namespace PerformanceReports.Web.Editing.Reports.Checklist;

/// <summary>Where a line of the checklist leads.</summary>
public static class CheckPlaces
{
    /// <param name="key">The end month of the report's period, yyyy-MM.</param>
    /// <param name="target">What the line is about.</param>
    public static string Of(string key, ChecklistTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Section is { } section ? OfSection(key, section, target) : target.Place switch
        {
            ChecklistPlace.Introduction or ChecklistPlace.Notes => ReportPlaces.Details(key),
            ChecklistPlace.Extracts => ReportPlaces.Extracts(key),
            ChecklistPlace.Glossary => ReportPlaces.Terms(key),
            ChecklistPlace.Correction => ReportPlaces.Publishing(key),
            ChecklistPlace.Part when target.Key is { } part => ReportPlaces.Part(key, part),
            _ => ReportPlaces.Structure(key),
        };
    }

    private static string OfSection(string key, string section, ChecklistTarget target)
    {
        var page = ReportPlaces.Section(key, section);
        return target switch
        {
            { Place: ChecklistPlace.Measure, Key: { } measure } => ReportPlaces.Verdict(key, section, measure),
            { Place: ChecklistPlace.Chart, Key: { } chart } => ReportPlaces.Chart(key, section, chart),
            { Place: ChecklistPlace.Action, Key: { } action } => $"{page}#action-{action}",
            { Place: ChecklistPlace.Comment, Key: { } comment } => $"{page}#comment-{comment}",
            { Place: ChecklistPlace.NoMeasures or ChecklistPlace.ActionsIntroduction } => $"{page}#section",
            _ => page,
        };
    }
}
