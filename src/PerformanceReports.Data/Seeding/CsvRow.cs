namespace PerformanceReports.Data.Seeding;

/// <summary>A row of a CSV file that knows where it stands.</summary>
internal sealed class CsvRow(string file, int number, string[] columns, string[] values)
{
    /// <summary>Reads a value by a function that refuses what it cannot use.</summary>
    public T Value<T>(string column, Func<string, T> parse)
    {
        var text = Text(column);
        try
        {
            return parse(text);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Error($", column {column}, value \"{text}\"", exception.Message, exception);
        }
    }

    /// <summary>As <see cref="Value"/>, but null where the field is empty.</summary>
    public T? Optional<T>(string column, Func<string, T> parse)
        where T : struct => Text(column).Length == 0 ? null : Value(column, parse);

    public string Text(string column)
    {
        if (values.Length != columns.Length)
        {
            throw Error("", $"It has {values.Length} fields where {columns.Length} are wanted.", null);
        }

        return values[Array.IndexOf(columns, column)];
    }

    /// <summary>Makes something of several values, and says where they stand if that is refused.</summary>
    public T Guarded<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            throw Error("", exception.Message, exception);
        }
    }

    private static bool IsRefusal(Exception exception) =>
        exception is ArgumentException or FormatException or InvalidOperationException;

    private SeedException Error(string where, string problem, Exception? inner) => new(
        FormattableString.Invariant($"{SeedFolder.Shown(file)}, row {number}") + where
        + $": {problem} Correct it, then start again.",
        inner);
}
