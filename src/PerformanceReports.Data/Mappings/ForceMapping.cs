using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
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
        builder.Property(force => force.Aliases).HasJsonList().HasDefaultValue(Array.Empty<string>());
        builder.Property(force => force.Revision).IsConcurrencyToken();
        builder.HasIndex(force => force.Slug).IsUnique();
    }
}
