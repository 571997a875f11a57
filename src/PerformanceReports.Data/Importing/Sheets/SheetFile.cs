namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>A file of figures, opened.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Format">What kind of file it is, by its content.</param>
/// <param name="Sheets">Its sheets, in the order of their tabs.</param>
/// <param name="DecimalComma">Whether numbers written as text have a comma for a decimal point.</param>
public sealed record SheetFile(string Name, SheetFormat Format, IReadOnlyList<Sheet> Sheets, bool DecimalComma = false)
{
    /// <summary>Opens a file by its content, whatever its name ends in.</summary>
    /// <exception cref="UnreadableFileException">It is of no known kind, damaged, protected or beyond a limit.</exception>
    public static SheetFile Open(string name, byte[] content, SheetLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        limits ??= new SheetLimits();
        if (content.Length == 0)
        {
            throw new UnreadableFileException($"{name} is empty. Choose the file that holds the figures.");
        }

        if (content.LongLength > limits.FileBytes)
        {
            throw new UnreadableFileException(
                $"{name} has {Megabytes(content.LongLength)} MB; {Megabytes(limits.FileBytes)} MB are the most. " +
                "Leave out the sheets or years that are not wanted.");
        }

        return Signatures.Of(name, content) switch
        {
            SheetFormat.Xlsx => XlsxSheets.Open(name, content, limits),
            SheetFormat.Ods => OdsSheets.Open(name, content, limits),
            _ => CsvSheets.Open(name, content, limits),
        };
    }

    private static long Megabytes(long bytes) => (bytes + (1 << 20) - 1) >> 20;
}
