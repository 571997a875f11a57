using PerformanceReports.Data.PreRelease;
using PerformanceReports.Web.Editing.Reports;

namespace PerformanceReports.Web.Editing.Publishing.Readers;

/// <summary>A reader in the list, and whether the link is open.</summary>
public sealed record ReaderRow(PreReleaseReader Reader, bool IsOpen)
{
    public string Standing => Reader switch
    {
        { RevokedAt: { } at } => $"Taken back by {Reader.RevokedBy} on {Moments.InWords(at)}",
        _ when IsOpen => $"Open until {Moments.InWords(Reader.ExpiresAt)}",
        _ => "Over",
    };

    public string Use => Reader.UsedAt is { } at ? $"First used on {Moments.InWords(at)}" : "Not used";
}
