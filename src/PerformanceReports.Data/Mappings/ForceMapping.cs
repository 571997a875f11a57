using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Mappings;

internal sealed class ForceMapping : IEntityTypeConfiguration<Force>
{
    public void Configure(EntityTypeBuilder<Force> builder)
    {
        builder.HasKey(force => force.Code);
        builder.Property(force => force.Name).HasMaxLength(Force.NameLength);
        builder.Property(force => force.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.HasIndex(force => force.Slug).IsUnique();
    }
}
