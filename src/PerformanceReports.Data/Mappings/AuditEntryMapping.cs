using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Auditing;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Mappings;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.Who).HasMaxLength(Actors.NameLength);
        builder.Property(entry => entry.Kind).HasMaxLength(AuditEntry.KindLength);
        builder.Property(entry => entry.Subject).HasMaxLength(AuditEntry.SubjectLength);
        builder.Property(entry => entry.Report).HasMaxLength(AuditEntry.ReportLength).IsFixedLength().IsUnicode(false);
        builder.Property(entry => entry.Section).HasMaxLength(Require.SlugLength).IsUnicode(false);

        // Each search is read from its newest entry on.
        builder.HasIndex(entry => new { entry.Report, entry.Id });
        builder.HasIndex(entry => new { entry.Who, entry.Id });
        builder.HasIndex(entry => new { entry.Kind, entry.Id });
        builder.HasIndex(entry => entry.At);
        builder.ToTable("AuditEntries");
    }
}
