using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.PreRelease;

/// <summary>
/// Someone without an account who may read one version of one report before it is published, by a link that expires.
/// The database holds the hash of the link's token, so that a copy of the database opens no preview.
/// </summary>
public sealed class PreReleaseReader
{
    public const int NameLength = 100;
    public const int RoleLength = 150;
    public const int OrganisationLength = 150;

    private PreReleaseReader() => Name = Role = Organisation = TokenHash = GivenBy = "";

    public int Id { get; private set; }

    public int ReportId { get; private init; }

    /// <summary>The version that is read before it is published: the one after those that are.</summary>
    public int Version { get; private init; }

    public string Name { get; private init; }

    public string Role { get; private init; }

    public string Organisation { get; private init; }

    /// <summary>Whether the published report names the reader.</summary>
    public bool IsListed { get; private init; }

    public string TokenHash { get; private init; }

    public string GivenBy { get; private init; }

    public DateTimeOffset GivenAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>When the link was used first; null while it was not.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>When the access was taken back; null while it was not.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedBy { get; private set; }

    /// <summary>As the published report names the reader.</summary>
    public string InWords => $"{Name}, {Role}, {Organisation}";

    /// <summary>Lets someone read a report's next version, and makes the token that only their link carries.</summary>
    /// <exception cref="ReportRefusedException">The report has nothing that waits to be published.</exception>
    /// <exception cref="ArgumentException">A text is empty or too long.</exception>
    public static (PreReleaseReader Reader, string Token) Let(
        PreReleaseGrant grant, Report report, string givenBy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(grant);
        ArgumentNullException.ThrowIfNull(report);
        if (report.Status is ReportStatus.Published or ReportStatus.Withdrawn)
        {
            throw new ReportRefusedException(
                $"A report that is {report.Status.InWords()} has no next version to be read before it is published.");
        }

        if (grant.ExpiresAt <= now)
        {
            throw new ReportRefusedException("The link would expire before it could be used: choose a later time.");
        }

        var token = SecretToken.New();
        var reader = new PreReleaseReader
        {
            ReportId = report.Id,
            Version = report.PublishedVersions + 1,
            Name = Require.Text(grant.Name, NameLength, "name"),
            Role = Require.Text(grant.Role, RoleLength, "role"),
            Organisation = Require.Text(grant.Organisation, OrganisationLength, "organisation"),
            IsListed = grant.IsListed,
            TokenHash = SecretToken.Hash(token),
            GivenBy = givenBy,
            GivenAt = now,
            ExpiresAt = grant.ExpiresAt,
        };
        return (reader, token);
    }

    /// <summary>Whether the link leads to the preview of the report at a moment.</summary>
    public bool IsOpen(Report report, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        return RevokedAt is null && now < ExpiresAt && report.Id == ReportId
            && report.PublishedVersions == Version - 1
            && report.Status is not (ReportStatus.Published or ReportStatus.Withdrawn);
    }

    public void Use(DateTimeOffset now) => UsedAt ??= now;

    public void Revoke(string by, DateTimeOffset now)
    {
        if (RevokedAt is null)
        {
            (RevokedBy, RevokedAt) = (by, now);
        }
    }
}
