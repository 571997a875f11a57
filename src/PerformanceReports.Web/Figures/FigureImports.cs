using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Web.Figures;

/// <summary>
/// Imports as people ask for them: a file brought, its edition named, confirmed, given up. The work itself is done in
/// the background; it is woken at once.
/// </summary>
public sealed class FigureImports(
    ReportsDbContext database,
    ImportBell bell,
    ImportBoard board,
    ExtractUses uses,
    ImportWithdrawals withdrawals,
    TimeProvider clock)
{
    private const string ChangedMeanwhile =
        "Somebody changed this import while you were looking at it, or its preview was made again. Look at it again.";

    /// <summary>Takes a file in, to be read and previewed. Nothing of it is a figure yet.</summary>
    public async Task<ImportResult> BeginAsync(
        string name,
        byte[] content,
        ImportSource source,
        ImportLayout? layout,
        string by,
        CancellationToken cancellationToken = default)
    {
        try
        {
            var import = FigureImport.Begin(ImportFile.Of(name, content), source, layout, by, clock.GetUtcNow());
            database.Add(import);
            await database.SaveChangesAsync(cancellationToken);
            bell.Ring();
            return new(import);
        }
        catch (ArgumentException refusal)
        {
            return ImportResult.Refused(null, refusal);
        }
    }

    /// <summary>Keeps a file until a person says what it is, with <see cref="ChangeSourceAsync"/>.</summary>
    public async Task<FigureImport> KeepAsync(
        string name, byte[] content, ImportLayout? layout, string by, CancellationToken cancellationToken = default)
    {
        var import = FigureImport.Keep(ImportFile.Of(name, content), layout, by, clock.GetUtcNow());
        database.Add(import);
        await database.SaveChangesAsync(cancellationToken);
        return import;
    }

    /// <summary>An import with its preview, without its file; null where there is none.</summary>
    public Task<FigureImport?> FindAsync(int id, CancellationToken cancellationToken = default) =>
        database.FigureImports.AsNoTracking().WithPreview()
            .FirstOrDefaultAsync(import => import.Id == id, cancellationToken);

    /// <summary>Every import, the newest first, without previews and files.</summary>
    public Task<List<FigureImport>> ListAsync(CancellationToken cancellationToken = default) =>
        database.FigureImports.AsNoTracking().OrderByDescending(import => import.Id).ToListAsync(cancellationToken);

    /// <summary>The file as it was brought; null where there is no such import.</summary>
    public Task<ImportFile?> FileAsync(int id, CancellationToken cancellationToken = default) =>
        database.FigureImports.AsNoTracking().Where(import => import.Id == id)
            .Select(import => import.File).FirstOrDefaultAsync(cancellationToken);

    /// <summary>How far the work on an import has come, and what stood in its way; null before it began.</summary>
    public async Task<ImportProgress?> ProgressAsync(int id, CancellationToken cancellationToken = default) =>
        board.Find(id) ?? (await database.ImportRuns.AsNoTracking()
            .FirstOrDefaultAsync(run => run.ImportId == id, cancellationToken) is { } stored
                ? ImportProgress.From(stored)
                : null);

    /// <summary>What became of the same file when it was brought before, the newest first; given-up ones left out.</summary>
    /// <param name="sha256">The file's digest, as <see cref="ImportFile.Sha256"/>.</param>
    /// <param name="except">An import that is not asked about, because it is the one that asks.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public Task<List<FigureImport>> SameFileAsync(
        string sha256, int? except = null, CancellationToken cancellationToken = default) =>
        database.FigureImports.AsNoTracking()
            .Where(import => import.Sha256 == sha256 && import.Id != except && import.State != ImportState.Abandoned)
            .OrderByDescending(import => import.Id)
            .ToListAsync(cancellationToken);

    /// <summary>The extracts that are held of an edition: of a family, dated the same day.</summary>
    public Task<List<Extract>> SameEditionAsync(
        ImportSource source, CancellationToken cancellationToken = default) =>
        database.Extracts.AsNoTracking()
            .Where(extract => extract.Family == source.Family && extract.EditionDate == source.EditionDate)
            .OrderBy(extract => extract.Id)
            .ToListAsync(cancellationToken);

    /// <summary>The series of published editions that are held, each with its newest.</summary>
    public async Task<IReadOnlyList<HeldFamily>> FamiliesAsync(CancellationToken cancellationToken = default)
    {
        var extracts = await database.Extracts.AsNoTracking()
            .Where(extract => extract.Kind == ExtractKind.Published).ToListAsync(cancellationToken);
        return
        [
            .. extracts
                .GroupBy(extract => extract.Family, StringComparer.Ordinal)
                .Select(family => new HeldFamily(
                    family.Key,
                    family.OrderBy(extract => extract.EditionDate).ThenBy(extract => extract.Id, StringComparer.Ordinal)
                        .Last(),
                    family.Count(),
                    family.Max(extract => extract.DataTo)))
                .OrderBy(family => family.Family, StringComparer.Ordinal),
        ];
    }

    /// <summary>Has the file read again, as another edition or layout.</summary>
    public Task<ImportResult> ChangeSourceAsync(
        int id, ImportSource source, ImportLayout? layout, int revision, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, revision, import => import.Ask(source, layout), cancellationToken);

    /// <summary>
    /// Has the file read and compared again as it is, for example after a measure was given another name that the file
    /// uses; or an import that failed tried again.
    /// </summary>
    public Task<ImportResult> AgainAsync(int id, CancellationToken cancellationToken = default) => ChangeAsync(
        id,
        revision: null,
        import =>
        {
            if (import.State != ImportState.Confirmed)
            {
                import.Ask(import.Source, import.Layout);
            }
        },
        cancellationToken);

    /// <summary>Lets the figures be written, as the preview of that revision says.</summary>
    public async Task<ImportResult> ConfirmAsync(
        int id, string by, int revision, CancellationToken cancellationToken = default)
    {
        if (await HeldAlreadyAsync(id, cancellationToken) is { } held)
        {
            return new(await FindAsync(id, cancellationToken), ImportWords.HeldAlready(held));
        }

        return await ChangeAsync(id, revision, import => import.Confirm(by, clock.GetUtcNow()), cancellationToken);
    }

    /// <summary>Gives an import up; its file stays.</summary>
    public Task<ImportResult> AbandonAsync(int id, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, revision: null, import => import.Abandon(), cancellationToken);

    /// <summary>Takes its figures out again, where no publication used them; the result notes what went with them.</summary>
    public Task<ImportResult> WithdrawAsync(
        int id, string by, string reason, CancellationToken cancellationToken = default) =>
        withdrawals.WithdrawAsync(id, by, reason, cancellationToken);

    /// <summary>Which publications, any version of them, and which working reports use an extract.</summary>
    public Task<ExtractUse> UsedByAsync(string extract, CancellationToken cancellationToken = default) =>
        uses.OfAsync(extract, cancellationToken);

    private async Task<FigureImport?> HeldAlreadyAsync(int id, CancellationToken cancellationToken)
    {
        var imports = database.FigureImports.AsNoTracking();
        var asked = await imports.FirstOrDefaultAsync(import => import.Id == id, cancellationToken);
        return asked is null
            ? null
            : await imports.FirstOrDefaultAsync(import => import.HeldAs == asked.Identity, cancellationToken);
    }

    private async Task<ImportResult> ChangeAsync(
        int id, int? revision, Action<FigureImport> change, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        var import = await database.FigureImports.WithPreview()
            .FirstOrDefaultAsync(held => held.Id == id, cancellationToken);
        if (import is null)
        {
            return ImportResult.Missing;
        }

        if (revision is { } seen && import.Revision != seen)
        {
            return new(import, ChangedMeanwhile);
        }

        try
        {
            change(import);
        }
        catch (Exception refusal) when (refusal is ImportRefusedException or ArgumentException)
        {
            return ImportResult.Refused(await FindAsync(id, cancellationToken), refusal);
        }

        return await SaveAsync(import, cancellationToken);
    }

    private async Task<ImportResult> SaveAsync(FigureImport import, CancellationToken cancellationToken)
    {
        if (await database.ImportRuns.FindAsync([import.Id], cancellationToken) is { } run)
        {
            run.Begin(clock.GetUtcNow());
        }

        if (!await database.TrySaveAsync(cancellationToken))
        {
            return new(await FindAsync(import.Id, cancellationToken), ChangedMeanwhile);
        }

        bell.Ring();
        return new(import);
    }
}
