using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class KeptTextMapping : IEntityTypeConfiguration<KeptText>
{
    public void Configure(EntityTypeBuilder<KeptText> builder)
    {
        builder.HasKey(kept => kept.Id);
        builder.Property(kept => kept.Person).HasMaxLength(Report.PersonLength);
        builder.Property(kept => kept.Section).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(kept => kept.Item).HasMaxLength(KeptText.ItemLength).IsUnicode(false);
        builder.Property(kept => kept.Field).HasMaxLength(KeptText.FieldLength).IsUnicode(false);
        builder.HasIndex(kept => new { kept.Person, kept.Report, kept.Section, kept.Item, kept.Field }).IsUnique();
        builder.ToTable("KeptTexts");
    }
}
