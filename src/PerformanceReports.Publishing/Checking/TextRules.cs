using PerformanceReports.Domain.Reports;
using PerformanceReports.Publishing.BoundFigures;

namespace PerformanceReports.Publishing.Checking;

/// <summary>What concerns the texts: references, numbers, acronyms, and what was carried over.</summary>
internal sealed class TextRules(CheckScope scope)
{
    private readonly FigureBinder _binder = new(scope.Resolver);
    private readonly FigureChecker _figures = new(scope.Report, scope.Sources, scope.Figures);
    private readonly AcronymChecker _acronyms = new(scope.Report, scope.Sources);

    public IEnumerable<ChecklistItem> CheckReport() => Check([.. TextPlaces.Of(scope.Report)]);

    public IEnumerable<ChecklistItem> CheckSection(ReportSection section) =>
        Check([.. TextPlaces.Of(section)])
            .Concat(section.Comments.SelectMany((comment, index) => Unchanged(section, comment, index)));

    private IEnumerable<ChecklistItem> Check(IReadOnlyList<TextPlace> places) =>
        places.SelectMany(References).Concat(places.SelectMany(Numbers)).Concat(Acronyms(places));

    private IEnumerable<ChecklistItem> References(TextPlace place) => _binder.Plain(place.Text).Unresolved
        .Select(unresolved => new ChecklistItem(
            ChecklistSeverity.Error,
            place.Where,
            $"{{{{{unresolved.Written.Trim('{', '}')}}}}} stands for no figure. {unresolved.Problem}",
            "Correct the reference, or write the number.",
            place.Target));

    private IEnumerable<ChecklistItem> Numbers(TextPlace place) =>
        _figures.Check(place.Text, place.Section)
            .Concat(_figures.CheckCarried(place.Text, place.Carried, place.Section))
            .DistinctBy(finding => (finding.Written, finding.Sentence))
            .Select(finding => Warning(place, finding.What, finding.Remedy));

    /// <summary>Each acronym once, where it comes first.</summary>
    private IEnumerable<ChecklistItem> Acronyms(IReadOnlyList<TextPlace> places) => places
        .SelectMany(place => _acronyms.Check(place.Text).Select(finding => (Place: place, Finding: finding)))
        .DistinctBy(found => found.Finding.Acronym)
        .Select(found => Warning(found.Place, found.Finding.What, found.Finding.Remedy));

    private static IEnumerable<ChecklistItem> Unchanged(ReportSection section, Comment comment, int index)
    {
        if (comment.IsUnchanged)
        {
            yield return new(
                ChecklistSeverity.Warning,
                $"{section.Title}, comment {index + 1}",
                "It says the same as in the report before.",
                "Rewrite it for this quarter, or leave it where it still holds.",
                ChecklistTarget.Of(section, new ReportItem(ReportItemKind.Comment, comment.Key)));
        }
    }

    private static ChecklistItem Warning(TextPlace place, string what, string remedy) =>
        new(ChecklistSeverity.Warning, place.Where, what, remedy, place.Target);
}
