using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.PreRelease;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class PreReleaseReaderMapping : IEntityTypeConfiguration<PreReleaseReader>
{
    public void Configure(EntityTypeBuilder<PreReleaseReader> builder)
    {
        builder.HasKey(reader => reader.Id);
        builder.Property(reader => reader.Name).HasMaxLength(PreReleaseReader.NameLength);
        builder.Property(reader => reader.Role).HasMaxLength(PreReleaseReader.RoleLength);
        builder.Property(reader => reader.Organisation).HasMaxLength(PreReleaseReader.OrganisationLength);
        builder.Property(reader => reader.TokenHash)
            .HasMaxLength(SecretToken.HashLength).IsFixedLength().IsUnicode(false);
        builder.Property(reader => reader.GivenBy).HasMaxLength(Report.PersonLength);
        builder.Property(reader => reader.RevokedBy).HasMaxLength(Report.PersonLength);
        builder.HasIndex(reader => reader.TokenHash).IsUnique();
        builder.HasOne<Report>().WithMany().HasForeignKey(reader => reader.ReportId);
        builder.ToTable("PreReleaseReaders");
    }
}
