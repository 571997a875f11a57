using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Figures;

namespace PerformanceReports.Web.Editing.Figures.Imports.Uploading;

/// <summary>Looks at a file as it arrives, and keeps it where it can be opened at all.</summary>
public sealed class FileReception(FigureImports imports)
{
    /// <exception cref="UnreadableFileException">It is no file of figures, damaged, protected or beyond a limit.</exception>
    public async Task<FigureImport> KeepAsync(IFormFile file, string by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellationToken);
        var bytes = content.ToArray();
        var name = NameOf(file.FileName);
        var layout = FigureLayouts.Recognise(SheetFile.Open(name, bytes));
        return await imports.KeepAsync(name, bytes, layout, by, cancellationToken);
    }

    // Some browsers send the whole path. The end of a name says more than its middle.
    private static string NameOf(string sent)
    {
        var name = new string([.. sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter))]);
        return name.Length switch
        {
            0 => "figures",
            <= ImportFile.NameLength => name,
            _ => "\u2026" + name[^(ImportFile.NameLength - 1)..],
        };
    }
}
