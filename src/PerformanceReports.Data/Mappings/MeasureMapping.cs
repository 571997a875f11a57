using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Mappings;

internal sealed class MeasureMapping : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.HasKey(measure => measure.Slug);
        builder.Property(measure => measure.Title).HasMaxLength(Measure.TitleLength);
        builder.Property(measure => measure.ShortTitle).HasMaxLength(Measure.TitleLength);
        builder.Property(measure => measure.Definition).HasMaxLength(Measure.TextLength);
        builder.Property(measure => measure.Source).HasMaxLength(Measure.TextLength);
        builder.Property(measure => measure.Caveats).HasMaxLength(Measure.TextLength);
        builder.Property(measure => measure.NumeratorName).HasMaxLength(Measure.TitleLength);
        builder.Property(measure => measure.DenominatorName).HasMaxLength(Measure.TitleLength);
        builder.Property(measure => measure.Cut).HasConversion<OffenceCutConverter>().HasMaxLength(OffenceCut.Length);
        builder.Property(measure => measure.Owner).HasMaxLength(Measure.TitleLength).HasDefaultValue("");
        builder.Property(measure => measure.Aliases).HasJsonList().HasDefaultValue(Array.Empty<string>());
        builder.Property(measure => measure.Revision).IsConcurrencyToken();
        builder.HasMany(measure => measure.Breaks).WithOne().HasForeignKey(SeriesBreakMapping.Measure).IsRequired();
    }
}
