namespace PerformanceReports.Web.Editing.Reports.Structure;

/// <summary>Where things stand in lists.</summary>
internal static class Places
{
    /// <summary>The place of an item, counted from 0; -1 where the list does not hold it.</summary>
    public static int Of<T>(IReadOnlyList<T> items, T item)
        where T : class
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (ReferenceEquals(items[at], item))
            {
                return at;
            }
        }

        return -1;
    }
}
