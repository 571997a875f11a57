using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Data.Importing.Sheets;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>Reads files with the names that are held, and compares them with what is held. It writes nothing.</summary>
public sealed class ImportReader(ReportsDbContext database)
{
    private const string UnknownLayout =
        "It is not known how the figures of this file are laid out. Say which layout it has: tidy (the template), the "
        + "Home Office's open data tables, or the ONS tables of police force areas. If it has none of them, copy its "
        + "figures into the template.";

    /// <summary>Reads a file: its figures, and what is wrong in it.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="layout">Its layout; null where the file says.</param>
    /// <param name="today">The month of today, in the United Kingdom.</param>
    /// <param name="progress">Told the number of rows read.</param>
    /// <param name="cancellationToken">Stops between rows.</param>
    /// <exception cref="UnreadableFileException">Nothing can be read from it; the message says what to do.</exception>
    public async Task<ReadFile> ReadAsync(
        string name,
        byte[] content,
        ImportLayout? layout,
        Month today,
        Action<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var file = SheetFile.Open(name, content);
        var known = layout ?? FigureLayouts.Recognise(file) ?? throw new UnreadableFileException(UnknownLayout);
        var names = new ImportNames(
            await database.Measures.AsNoTracking().WithBreaks().ToListAsync(cancellationToken),
            await database.Forces.AsNoTracking().ToListAsync(cancellationToken));
        return FigureLayouts.Read(file, known, names, today, progress, cancellationToken);
    }

    /// <summary>Compares what was read with what is held.</summary>
    /// <param name="read">What the file holds.</param>
    /// <param name="source">Which edition of which source it is.</param>
    /// <param name="today">The month of today, in the United Kingdom.</param>
    /// <param name="basis">
    /// <see cref="PreviewBasis"/> from before the file was read: what changes meanwhile is then seen at confirming.
    /// </param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public async Task<ImportPreview> CompareAsync(
        ReadFile read,
        ImportSource source,
        Month today,
        string basis,
        CancellationToken cancellationToken = default)
    {
        var preview = await new PreviewMaker(database).MakeAsync(read, source, today, cancellationToken);
        return preview with { Basis = basis };
    }
}
