using System.Security.Claims;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Editing.Figures.Imports.Names;
using PerformanceReports.Web.Editing.Figures.Imports.Using;
using PerformanceReports.Web.Editing.Reports;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Showing;

/// <summary>Makes the page of an import, as far as it has come.</summary>
public sealed class ImportPages(FigureImports imports, DraftUses uses, NameKeeper names, Drafters drafters)
{
    // A file of the own force's figures is read within a second: whoever waits that long need not look again.
    private const int Looks = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>The import; where a program works on it, as soon as it is ready or after a short while.</summary>
    public async Task<FigureImport?> SettledAsync(int id, CancellationToken cancellationToken)
    {
        var import = await imports.FindAsync(id, cancellationToken);
        for (var looks = 0; looks < Looks && import is not null && import.State.IsWork(); looks++)
        {
            await Task.Delay(Pause, cancellationToken);
            import = await imports.FindAsync(id, cancellationToken);
        }

        return import;
    }

    public async Task<ImportPage> OfAsync(
        FigureImport import, ClaimsPrincipal person, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        var mayDraft = await drafters.IncludeAsync(person);
        ImportPage page = import.State switch
        {
            ImportState.Waiting or ImportState.Confirmed => new WorkingPage(
                import, mayDraft, await imports.ProgressAsync(import.Id, cancellationToken)),
            ImportState.Previewed => await PreviewAsync(import, mayDraft, cancellationToken),
            ImportState.Refused => new RefusedPage(import, mayDraft),
            ImportState.Done => new DonePage(import, mayDraft, await uses.OfAsync(import, cancellationToken)),
            _ => new GonePage(import, mayDraft),
        };
        return page with { Same = await imports.SameFileAsync(import.Sha256, import.Id, cancellationToken) };
    }

    private async Task<PreviewPage> PreviewAsync(
        FigureImport import, bool mayDraft, CancellationToken cancellationToken)
    {
        var preview = import.Preview
            ?? throw new InvalidOperationException($"Import {import.Id} is previewed and has no preview.");
        return new PreviewPage(import, mayDraft, preview)
        {
            Form = new ConfirmForm { Revision = import.Revision },
            SameEdition = await imports.SameEditionAsync(import.Source, cancellationToken),
            Names = NamesForm.Of(preview.Unknown),
            Choices = preview.Unknown.Count > 0 ? await names.ChoicesAsync(cancellationToken) : NameChoices.None,
        };
    }
}
