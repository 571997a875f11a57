using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Web.Publishing;

namespace PerformanceReports.Web.Figures;

/// <summary>What people are told of imports, alike on a page and at the command line.</summary>
public static class ImportWords
{
    /// <summary>That the same file is held as the same edition already.</summary>
    public static string HeldAlready(FigureImport held)
    {
        ArgumentNullException.ThrowIfNull(held);
        return $"The same file was taken in already as {held.Source.Edition}, on {Day(held.ConfirmedAt)} by "
            + $"{held.ConfirmedBy}{Became(held)}. There is nothing to do; or withdraw that import first.";
    }

    /// <summary>"18 July 2026", by UK time.</summary>
    public static string Day(DateTimeOffset? at) => at is { } moment ? $"{UkTime.Of(moment):d MMMM yyyy}" : "";

    /// <summary>What the record of changes calls an import.</summary>
    public static string Subject(FigureImport import)
    {
        ArgumentNullException.ThrowIfNull(import);
        return $"import of {import.FileName} ({import.Sha256[..8]})";
    }

    private static string Became(FigureImport held) =>
        held.ExtractId is { } extract ? $" (extract {extract})" : "";
}
