using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What concerns a report as a whole.</summary>
internal static class ReportRules
{
    public static IEnumerable<ChecklistItem> Check(CheckScope scope, DateTimeOffset now)
    {
        var report = scope.Report;
        return
        [
            .. Emptiness(report),
            .. Correction(report),
            .. Extracts(scope),
            .. Terms(scope),
            .. Period(report, now),
        ];
    }

    private static IEnumerable<ChecklistItem> Emptiness(Report report)
    {
        if (report.Parts.Count == 0)
        {
            yield return Error(
                "It has no parts.", "Add a part, and a section to it.", new ChecklistTarget(ChecklistPlace.Report));
        }

        foreach (var part in report.Parts.Where(part => part.Sections.Count == 0))
        {
            yield return new(
                ChecklistSeverity.Error,
                part.Title,
                "It has no sections.",
                "Add a section or take the part away.",
                new ChecklistTarget(ChecklistPlace.Part, Key: part.Slug));
        }
    }

    private static IEnumerable<ChecklistItem> Correction(Report report)
    {
        if (report is { IsCorrection: true, Correction: null })
        {
            yield return Error(
                "It corrects a published report, and nothing tells the public what changed and why.",
                "Write the note of the correction.",
                new ChecklistTarget(ChecklistPlace.Correction));
        }
    }

    private static IEnumerable<ChecklistItem> Extracts(CheckScope scope) => scope.Report.Extracts
        .Where(name => !scope.Sources.Extracts.Any(extract => extract.Id == name || extract.Family == name))
        .Select(name => Error(
            $"It draws on the extract {name}, which is not held.",
            "Bring in the extract, or take it away.",
            new ChecklistTarget(ChecklistPlace.Extracts, Key: name)));

    private static IEnumerable<ChecklistItem> Terms(CheckScope scope) => scope.Report.Glossary
        .Where(slug => scope.Sources.Terms.All(term => term.Slug != slug))
        .Select(slug => Error(
            $"It carries the glossary term {slug}, which is not held.",
            "Write the term, or take it away.",
            new ChecklistTarget(ChecklistPlace.Glossary, Key: slug)));

    private static IEnumerable<ChecklistItem> Period(Report report, DateTimeOffset now)
    {
        if (DateOnly.FromDateTime(now.Date) <= report.Period.End.LastDay)
        {
            yield return new(
                ChecklistSeverity.Warning,
                "The report",
                $"Its period is not over yet: it ends with {report.Period.End.Name}.",
                "Publish it when the figures of the whole period are in.",
                new ChecklistTarget(ChecklistPlace.Report));
        }
    }

    private static ChecklistItem Error(string what, string remedy, ChecklistTarget target) =>
        new(ChecklistSeverity.Error, "The report", what, remedy, target);
}
