using PerformanceReports.Data.Importing;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Web.Editing.Figures.Imports.Names;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>What an import would bring.</summary>
public sealed record PreviewPage(FigureImport Import, bool MayDraft, ImportPreview Preview)
    : ImportPage(Import, MayDraft)
{
    /// <summary>The most changes and missing figures that the page lists; the file has more.</summary>
    public const int Listed = 25;

    public override string View => "Preview";

    /// <summary>Says of a download that it does not hold all of so many; empty where it does.</summary>
    public static string Cut(int count) =>
        count > ImportPreview.MostKept ? $" (the first {Wording.Number(ImportPreview.MostKept)})" : "";

    public ConfirmForm Form { get; init; } = new();

    /// <summary>The extracts that are held of the same edition.</summary>
    public IReadOnlyList<Extract> SameEdition { get; init; } = [];

    /// <summary>The unknown names, with what each may mean.</summary>
    public NamesForm Names { get; init; } = new();

    /// <summary>What names may mean.</summary>
    public NameChoices Choices { get; init; } = NameChoices.None;

    public PreviewVerdict Verdict => new(Preview);

    public bool CanConfirm => MayDraft && Preview.Errors == 0;

    public IReadOnlyList<ProblemGroup> Errors => ProblemGroup.Of(Preview.Problems, ImportSeverity.Error);

    public IReadOnlyList<ProblemGroup> Warnings => ProblemGroup.Of(Preview.Problems, ImportSeverity.Warning);

    public IEnumerable<ChangeLine> Changes => Preview.Changes.Take(Listed).Select(change => new ChangeLine(change));

    public IEnumerable<ChangeLine> Missing =>
        Preview.MissingFigures.Take(Listed).Select(change => new ChangeLine(change));

    /// <summary>Where the own force's rank or position would be another.</summary>
    public IEnumerable<StandingLine> Moves => Standings.Where(line => line.IsMove);

    /// <summary>Where only the value would be another.</summary>
    public IEnumerable<StandingLine> Stays => Standings.Where(line => !line.IsMove);

    private IEnumerable<StandingLine> Standings => Preview.Standings.Select(change => new StandingLine(change));
}
