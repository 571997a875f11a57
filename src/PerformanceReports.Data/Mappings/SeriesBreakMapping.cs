using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Mappings;

internal sealed class SeriesBreakMapping : IEntityTypeConfiguration<SeriesBreak>
{
    internal const string Measure = "MeasureSlug";

    public void Configure(EntityTypeBuilder<SeriesBreak> builder)
    {
        builder.Property<MeasureSlug>(Measure);
        builder.HasKey(Measure, nameof(SeriesBreak.Month));
        builder.Property(seriesBreak => seriesBreak.Note).HasMaxLength(SeriesBreak.NoteLength);
        builder.ToTable("SeriesBreaks");
    }
}
