using System.Globalization;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Previews;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>
/// A file of figures on its way in: held, previewed, confirmed. Nothing of it is a figure before it is done, and then
/// all of it is. A step that is not its turn is refused with an <see cref="ImportRefusedException"/>.
/// </summary>
public sealed partial class FigureImport
{
    public const int RefusalLength = 2000;
    public const int ReasonLength = 1000;
    public const int HeldAsLength = 200;

    private FigureImport()
    {
        FileName = Sha256 = BroughtBy = "";
        File = null!;
        Source = null!;
    }

    public int Id { get; private set; }

    public string FileName { get; private init; }

    /// <summary>SHA-256 of the file, in lower-case hexadecimal.</summary>
    public string Sha256 { get; private init; }

    public long Bytes { get; private init; }

    /// <summary>The file; null where it was not asked for.</summary>
    public ImportFile File { get; private init; }

    public string BroughtBy { get; private init; }

    public DateTimeOffset BroughtAt { get; private init; }

    public ImportState State { get; private set; }

    /// <summary>The layout that a person chose; null lets the file say.</summary>
    public ImportLayout? Layout { get; private set; }

    /// <summary>Which edition of which source it is.</summary>
    public ImportSource Source { get; private set; }

    /// <summary>What it would bring; null while it was not read, could not be, or where it was not asked for.</summary>
    public ImportPreview? Preview => Kept?.Preview;

    /// <summary>How many figures the preview counts; null without one.</summary>
    public int? Figures { get; private set; }

    /// <summary>How many errors the preview counts; null without one.</summary>
    public int? Errors { get; private set; }

    /// <summary>How many warnings the preview counts; null without one.</summary>
    public int? Warnings { get; private set; }

    /// <summary>Why nothing can be read from the file, and what to do; null otherwise.</summary>
    public string? Refusal { get; private set; }

    /// <summary>
    /// Whether it was confirmed and came back, because what it was compared with had changed meanwhile.
    /// </summary>
    public bool CameBack { get; private set; }

    /// <summary>The extract that it became; null also where it brought residents and households alone.</summary>
    public string? ExtractId { get; private set; }

    /// <summary>The last month that its figures hold, once they are held.</summary>
    public Month? DataTo { get; private set; }

    /// <summary>The numbers of residents and households that it brought, with what stood before.</summary>
    public IReadOnlyList<BroughtEstimate> Estimates { get; private set; } = [];

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawalReason { get; private set; }

    /// <summary>Counts its changes; compared when it is stored.</summary>
    public int Revision { get; private set; }

    /// <summary>
    /// The file and the edition that it is held as, unique in the database, so that two people who confirm the same do
    /// not double it; null while its figures are not held.
    /// </summary>
    public string? HeldAs { get; private set; }

    /// <summary>What <see cref="HeldAs"/> is, or would be: the file, the family and the edition's day.</summary>
    public string Identity => IdentityOf(Sha256, Source);

    private KeptPreview? Kept { get; set; }

    /// <summary>As <see cref="Identity"/>, before there is an import.</summary>
    public static string IdentityOf(string sha256, ImportSource source) => string.Create(
        CultureInfo.InvariantCulture, $"{sha256}/{source.Family}/{source.EditionDate:yyyy-MM-dd}");

    /// <summary>Takes a file in.</summary>
    /// <exception cref="ArgumentException">What is said of its source is not right.</exception>
    public static FigureImport Begin(
        ImportFile file, ImportSource source, ImportLayout? layout, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Make(file, ImportState.Waiting, source.Checked(), layout, by, now);
    }

    /// <summary>Keeps a file of which nothing is said yet, so that it is not lost while a person says it.</summary>
    public static FigureImport Keep(ImportFile file, ImportLayout? layout, string by, DateTimeOffset now) =>
        Make(file, ImportState.Unnamed, ImportSource.Unsaid, layout, by, now);

    private static FigureImport Make(
        ImportFile file, ImportState state, ImportSource source, ImportLayout? layout, string by, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FigureImport
        {
            File = file,
            FileName = file.Name,
            Sha256 = file.Sha256,
            Bytes = file.Content.LongLength,
            BroughtBy = by,
            BroughtAt = now,
            State = state,
            Source = source,
            Layout = layout,
        };
    }
}
