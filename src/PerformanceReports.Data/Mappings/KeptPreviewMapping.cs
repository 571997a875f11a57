using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Mappings.Conversions;

namespace PerformanceReports.Data.Mappings;

internal sealed class KeptPreviewMapping : IEntityTypeConfiguration<KeptPreview>
{
    public void Configure(EntityTypeBuilder<KeptPreview> builder)
    {
        builder.HasKey(kept => kept.ImportId);
        builder.Property(kept => kept.ImportId).ValueGeneratedNever();
        builder.Property(kept => kept.Preview).HasJsonText();
        builder.ToTable("ImportPreviews");
    }
}
