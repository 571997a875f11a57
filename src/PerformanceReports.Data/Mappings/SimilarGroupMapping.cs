using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Mappings;

internal sealed class SimilarGroupMapping : IEntityTypeConfiguration<SimilarGroup>
{
    public void Configure(EntityTypeBuilder<SimilarGroup> builder)
    {
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Members)
            .HasJsonList(member => member.ToString(), ForceCode.Parse).IsUnicode(false);
        builder.Property(group => group.Revision).IsConcurrencyToken();
        builder.HasOne<Force>().WithMany().HasForeignKey(group => group.Force).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(group => new { group.Force, group.From }).IsUnique();
    }
}
