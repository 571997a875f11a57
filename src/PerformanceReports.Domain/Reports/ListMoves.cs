namespace PerformanceReports.Domain.Reports;

/// <summary>Moving an item of a list to another place.</summary>
internal static class ListMoves
{
    /// <exception cref="ReportRefusedException">There is no such place in the list.</exception>
    public static void Shift<T>(this List<T> items, int from, int to)
    {
        if (to < 0 || to >= items.Count)
        {
            throw new ReportRefusedException(
                $"There is no place {to + 1} in a list of {items.Count}: it may have become shorter meanwhile.");
        }

        var item = items[from];
        items.RemoveAt(from);
        items.Insert(to, item);
    }
}
