using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>Looks at a file as it arrives, and keeps it where it can be opened at all.</summary>
public sealed class FileReception(FigureImports imports)
{
    /// <summary>
    /// Keeps the file until a person says what it is; or, in place of an import that has errors, has it read at once as
    /// the edition that was said of that one, which is given up.
    /// </summary>
    /// <exception cref="UnreadableFileException">
    /// It is no file of figures, damaged, protected or beyond a limit.
    /// </exception>
    public async Task<FigureImport> TakeAsync(
        IFormFile file, int? instead, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (name, bytes) = (NameOf(file.FileName), new byte[file.Length]);
        await using (var sent = file.OpenReadStream())
        {
            await sent.ReadExactlyAsync(bytes, cancellationToken);
        }

        var layout = FigureLayouts.Recognise(SheetFile.Open(name, bytes));
        if (await InsteadAsync(instead, cancellationToken) is not { } replaced)
        {
            return await imports.KeepAsync(name, bytes, layout, by, cancellationToken);
        }

        var begun = await imports.BeginAsync(
            name, bytes, replaced.Source, layout ?? replaced.Layout, by, cancellationToken);
        await imports.AbandonAsync(replaced.Id, cancellationToken);
        return begun.Import ?? throw new InvalidOperationException(begun.Reason);
    }

    /// <summary>The import that a file can be brought in place of; null where it is past that.</summary>
    public async Task<FigureImport?> InsteadAsync(int? id, CancellationToken cancellationToken) =>
        id is { } asked && await imports.FindAsync(asked, cancellationToken) is
        { State: ImportState.Waiting or ImportState.Previewed or ImportState.Refused } import
                ? import
                : null;

    // Some browsers send the whole path. The end of a name says more than its middle.
    private static string NameOf(string sent)
    {
        var last = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..];
        var name = new string([.. last.Where(letter => !char.IsControl(letter))]);
        return name.Length switch
        {
            0 => "figures",
            <= ImportFile.NameLength => name,
            _ => "\u2026" + name[^(ImportFile.NameLength - 1)..],
        };
    }
}
