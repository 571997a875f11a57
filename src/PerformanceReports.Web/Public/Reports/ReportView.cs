using PerformanceReports.Publishing;
using PerformanceReports.Web.Publications;

namespace PerformanceReports.Web.Public.Reports;

/// <summary>A report as the reader came to it: by its month, or by a fixed version of it.</summary>
public sealed record ReportView(StoredReport Stored, ReportHistory History, ReportAddress Address)
{
    public PublishedReport Report => Stored.Document;

    /// <summary>What a title says of a fixed version; nothing where the reader came by the month.</summary>
    public string TitleEnd => Address.Version is { } version ? $" - Version {version}" : "";

    /// <summary>The version that took this one's place; null where none has.</summary>
    public StoredReport? Successor => History.SuccessorOf(Stored.Version);

    /// <summary>The keys of the actions that have a place on the page of actions.</summary>
    public IReadOnlySet<string> Actions { get; private init; } = new HashSet<string>();

    public static ReportView? Find(PublicationSnapshot published, string period, int? version)
    {
        var history = published.FindHistory(period);
        var stored = version is { } number ? history?.Find(number) : history?.Latest;
        return stored is null ? null : new ReportView(stored, history!, new ReportAddress(period, version))
        {
            Actions = published.Actions.Select(life => life.Key).ToHashSet(StringComparer.Ordinal),
        };
    }
}
