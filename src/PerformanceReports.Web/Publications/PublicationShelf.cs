using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerformanceReports.Data.Publications;
using PerformanceReports.Publishing;

namespace PerformanceReports.Web.Publications;

/// <summary>The documents read so far but for those of measures, with the snapshot made of them.</summary>
internal sealed class PublicationShelf
{
    private readonly List<PublicationEntry> _entries;
    private readonly Dictionary<int, object> _documents;

    public PublicationShelf()
        : this([], [])
    {
    }

    private PublicationShelf(List<PublicationEntry> entries, Dictionary<int, object> documents) =>
        (_entries, _documents) = (entries, documents);

    public PublicationSnapshot Snapshot { get; private init; } = PublicationSnapshot.Empty;

    /// <summary>Reads the list, then only those documents that are not on the shelf.</summary>
    public async Task<PublicationShelf> RefreshAsync(
        IQueryable<Publication> publications, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entries = await ListAsync(publications, now, cancellationToken);
        var documents = await DocumentsAsync(entries, publications, cancellationToken);
        var builder = new SnapshotBuilder(entries, documents);
        var next = builder.NextAt(now);
        var stamp = StampOf(entries, next);
        return stamp == Snapshot.Stamp
            ? this
            : new PublicationShelf(entries, documents) { Snapshot = builder.Build(stamp, next) };
    }

    /// <summary>The snapshot as it would be with publications that are not stored; this shelf stays as it is.</summary>
    /// <param name="made">What was made, under the numbers that it is read by.</param>
    /// <param name="at">When it would be published.</param>
    public PublicationSnapshot With(IReadOnlyDictionary<int, Publication> made, DateTimeOffset at)
    {
        var entries = _entries.Where(entry => entry.PublishedAt <= at)
            .Concat(made.Select(one => EntryOf(one.Key, one.Value)))
            .ToList();
        var documents = new Dictionary<int, object>(_documents);
        foreach (var (id, publication) in made.Where(one => one.Value.Kind != PublicationKind.Measure))
        {
            documents[id] = Parse(publication.Kind, publication.Document);
        }

        var builder = new SnapshotBuilder(entries, documents);
        var next = builder.NextAt(at);
        return builder.Build(StampOf(entries, next), next);
    }

    private static PublicationEntry EntryOf(int id, Publication publication) => new(
        id,
        publication.Kind,
        publication.Key,
        publication.Version,
        publication.Title,
        publication.PublishedAt,
        publication.Sha256,
        publication.PdfFileName,
        publication.PdfPages,
        publication.Pdf?.Length,
        publication.PdfSha256);

    private static async Task<List<PublicationEntry>> ListAsync(
        IQueryable<Publication> publications, DateTimeOffset now, CancellationToken cancellationToken)
    {
        return await publications
            .Where(publication => publication.PublishedAt <= now)
            .OrderBy(publication => publication.Id)
            .Select(publication => new PublicationEntry(
                publication.Id,
                publication.Kind,
                publication.Key,
                publication.Version,
                publication.Title,
                publication.PublishedAt,
                publication.Sha256,
                publication.PdfFileName,
                publication.PdfPages,
                publication.Pdf == null ? null : publication.Pdf.Length,
                publication.PdfSha256))
            .ToListAsync(cancellationToken);
    }

    // Of an announcement pages say something else when its time has passed, though nothing was published.
    private static string StampOf(List<PublicationEntry> entries, NextRelease? next) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', entries
            .Select(entry => $"{entry.Id} {entry.Sha256}")
            .Append(next is { IsLate: true } ? "late" : "")))))[..16];

    private async Task<Dictionary<int, object>> DocumentsAsync(
        List<PublicationEntry> entries, IQueryable<Publication> publications, CancellationToken cancellationToken)
    {
        var documents = new Dictionary<int, object>(entries.Count);
        foreach (var entry in entries.Where(entry => entry.Kind != PublicationKind.Measure))
        {
            documents[entry.Id] = _documents.TryGetValue(entry.Id, out var known)
                ? known
                : Parse(entry.Kind, await BytesAsync(publications, entry.Id, cancellationToken));
        }

        return documents;
    }

    private static Task<byte[]> BytesAsync(IQueryable<Publication> publications, int id, CancellationToken token) =>
        publications.Where(publication => publication.Id == id).Select(publication => publication.Document)
            .SingleAsync(token);

    private static object Parse(PublicationKind kind, byte[] document) => kind switch
    {
        PublicationKind.Report => PublishedDocuments.ReadReport(document),
        PublicationKind.Plan => PublishedDocuments.ReadPlan(document),
        PublicationKind.Withdrawal => PublishedDocuments.ReadWithdrawal(document),
        PublicationKind.Announcement => PublishedDocuments.ReadAnnouncement(document),
        _ => throw new InvalidOperationException($"The public site does not know publications of the kind {kind}."),
    };
}
