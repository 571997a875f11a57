using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>
/// A file of figures on its way in: held, previewed, confirmed. Nothing of it is a figure before it is done, and then
/// all of it is.
/// </summary>
public sealed class FigureImport
{
    private FigureImport()
    {
        FileName = Sha256 = BroughtBy = "";
        File = null!;
        Source = null!;
    }

    public int Id { get; private set; }

    public string FileName { get; private init; }

    public string Sha256 { get; private init; }

    public long Bytes { get; private init; }

    public ImportFile File { get; private init; }

    public string BroughtBy { get; private init; }

    public DateTimeOffset BroughtAt { get; private init; }

    public ImportState State { get; private set; }

    /// <summary>The layout that a person chose; null lets the file say.</summary>
    public ImportLayout? Layout { get; private set; }

    /// <summary>Which edition of which source it is.</summary>
    public ImportSource Source { get; private set; }

    /// <summary>What it would bring; null while it was not read, or could not be.</summary>
    public ImportPreview? Preview { get; private set; }

    /// <summary>Why nothing can be read from the file, and what to do; null otherwise.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The extract that it became.</summary>
    public string? ExtractId { get; private set; }

    /// <summary>The last month that its figures hold, once they are held.</summary>
    public Month? DataTo { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Counts its changes; compared when it is stored.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes a file in.</summary>
    public static FigureImport Begin(
        ImportFile file, ImportSource source, ImportLayout? layout, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(source);
        return new FigureImport
        {
            File = file,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Bytes = file.Content.LongLength,
            BroughtBy = by,
            BroughtAt = now,
            State = ImportState.Waiting,
            Source = source.Checked(),
            Layout = layout,
        };
    }
}
