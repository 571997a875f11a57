using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Data.Mappings;

internal sealed class ImportLeaseMapping : IEntityTypeConfiguration<ImportLease>
{
    public void Configure(EntityTypeBuilder<ImportLease> builder)
    {
        builder.HasKey(lease => lease.Id);
        builder.Property(lease => lease.Id).ValueGeneratedNever();
        builder.Property(lease => lease.Holder).HasMaxLength(ImportLease.HolderLength).IsUnicode(false);
        builder.ToTable("ImportLeases");

        // The row is there from the beginning, so that taking it is one statement.
        builder.HasData(new { Id = ImportLease.OnlyId, Holder = "", Until = DateTimeOffset.UnixEpoch });
    }
}
