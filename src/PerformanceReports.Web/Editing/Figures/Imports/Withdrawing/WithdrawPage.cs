using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Overview;
using PerformanceReports.Web.Editing.Shared;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Withdrawing;

/// <summary>Asks whether an import is to be withdrawn.</summary>
/// <param name="Import">The import.</param>
/// <param name="Form">What is typed.</param>
/// <param name="Use">Who uses its figures.</param>
public sealed record WithdrawPage(FigureImport Import, WithdrawForm Form, ExtractUse Use) : EditingPage
{
    public override string Title => "Withdraw the import";

    public override EditingSection Section => EditingSection.Figures;

    public override IReadOnlyList<PageAbove> Above =>
        [new("Figures", FigurePlaces.All), new(Import.FileName, FigurePlaces.Import(Import.Id))];

    /// <summary>Why it cannot be; null where it can.</summary>
    public string? Refusal => ImportWithdrawals.Refusal(Use);
}
