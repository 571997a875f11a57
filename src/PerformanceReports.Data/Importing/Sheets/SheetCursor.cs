namespace PerformanceReports.Data.Importing.Sheets;

/// <summary>
/// Where the reading of a file of several sheets stands. The readers of both formats go from sheet to sheet and pass
/// each whole one: who reads sheets in their order goes on where the last one ended, not from the beginning again.
/// </summary>
/// <param name="open">Opens a reader at the first sheet.</param>
/// <param name="next">Moves it to the next sheet.</param>
/// <typeparam name="T">The reader.</typeparam>
internal sealed class SheetCursor<T>(Func<T> open, Action<T> next)
    where T : class, IDisposable
{
    private Standing? _standing;

    /// <summary>A reader at the start of a sheet, counted from 0.</summary>
    public T Take(int sheet)
    {
        var standing = Interlocked.Exchange(ref _standing, null);
        if (standing is null || standing.Sheet > sheet)
        {
            standing?.Reader.Dispose();
            standing = new Standing(open(), 0);
        }

        for (var passed = standing.Sheet; passed < sheet; passed++)
        {
            next(standing.Reader);
        }

        return standing.Reader;
    }

    /// <summary>Takes back a reader that has read a sheet to its end.</summary>
    public bool GiveBack(T reader, int sheet)
    {
        next(reader);
        Interlocked.Exchange(ref _standing, new Standing(reader, sheet + 1))?.Reader.Dispose();
        return true;
    }

    private sealed record Standing(T Reader, int Sheet);
}
