using PerformanceReports.Data.Importing.Entering;

namespace PerformanceReports.Web.Editing.Figures.Grid;

/// <summary>
/// What stood in a row's cells when it was loaded, carried by its form in one field: a form may not have as many fields
/// as a hundred rows would need.
/// </summary>
/// <param name="Key">The row.</param>
/// <param name="Text">What stood in its cells.</param>
public sealed record GridStart(GridKey Key, TypedFigure Text)
{
    private const char Between = '|';

    /// <summary>Reads what <see cref="ToString"/> wrote; null where the text is nothing of the kind.</summary>
    public static GridStart? Read(string? text)
    {
        var parts = (text ?? "").Split(Between);
        return parts.Length == 3 && GridKey.TryParse(parts[0], out var key)
            ? new(key, new(Uri.UnescapeDataString(parts[1]), Uri.UnescapeDataString(parts[2])))
            : null;
    }

    public override string ToString() => string.Join(
        Between, Key.ToString(), Uri.EscapeDataString(Text.Numerator), Uri.EscapeDataString(Text.Denominator));
}
