using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Publications;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class FailedReleaseMapping : IEntityTypeConfiguration<FailedRelease>
{
    public void Configure(EntityTypeBuilder<FailedRelease> builder)
    {
        builder.HasKey(failed => failed.ReportId);
        builder.Property(failed => failed.ReportId).ValueGeneratedNever();
        builder.Property(failed => failed.Reason).HasMaxLength(FailedRelease.ReasonLength);

        // Of two nodes that fail at once, one line is kept.
        builder.Property(failed => failed.Attempts).IsConcurrencyToken();
        builder.HasOne<Report>().WithOne().HasForeignKey<FailedRelease>(failed => failed.ReportId);
        builder.ToTable("FailedReleases");
    }
}
