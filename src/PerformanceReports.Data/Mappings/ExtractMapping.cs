using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Guards;

namespace PerformanceReports.Data.Mappings;

internal sealed class ExtractMapping : IEntityTypeConfiguration<Extract>
{
    public void Configure(EntityTypeBuilder<Extract> builder)
    {
        builder.HasKey(extract => extract.Id);
        builder.Property(extract => extract.Id).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(extract => extract.Family).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(extract => extract.Name).HasMaxLength(Extract.NameLength);
        builder.Property(extract => extract.Edition).HasMaxLength(Extract.NameLength);
        builder.Property(extract => extract.Publisher).HasMaxLength(Extract.NameLength);
        builder.Property(extract => extract.Licence).HasMaxLength(Extract.NameLength);
        builder.Property(extract => extract.Attribution).HasMaxLength(Extract.TextLength);
        builder.Property(extract => extract.Notes).HasMaxLength(Extract.TextLength);
        builder.HasIndex(extract => extract.Family);
        builder.HasMany(extract => extract.Figures).WithOne().HasForeignKey(FigureMapping.Extract)
            .IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}
