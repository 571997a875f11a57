using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Offices;

namespace PerformanceReports.Data.Mappings;

internal sealed class OfficeMapping : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.HasKey(office => office.Id);
        builder.Property(office => office.Name).HasMaxLength(Office.TextLength);
        builder.Property(office => office.AreaName).HasMaxLength(Office.TextLength);
        builder.Property(office => office.ForceName).HasMaxLength(Office.TextLength);
        builder.Property(office => office.Website).HasMaxLength(Office.TextLength);
        builder.Property(office => office.Email).HasMaxLength(Office.TextLength);
        builder.Property(office => office.Telephone).HasMaxLength(Office.TextLength);
        builder.Property(office => office.Address).HasMaxLength(Office.TextLength);
        builder.HasOne<Force>().WithMany().HasForeignKey(office => office.Force).OnDelete(DeleteBehavior.Restrict);
    }
}
