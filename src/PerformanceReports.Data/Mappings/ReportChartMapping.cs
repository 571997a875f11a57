using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class ReportChartMapping : IEntityTypeConfiguration<ReportChart>
{
    public void Configure(EntityTypeBuilder<ReportChart> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.Property<int>(ReportSectionMapping.Section);
        builder.HasPosition();
        builder.Property(chart => chart.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(chart => chart.Title).HasMaxLength(ReportChart.TitleLength);
        builder.Property(chart => chart.AlignedWith).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(chart => chart.AlternativeText).HasMaxLength(ReportChart.TextLength);
        builder.Property(chart => chart.Summary).HasMaxLength(ReportChart.TextLength);
        builder.Property(chart => chart.Measures)
            .HasJsonList(measure => measure.ToString(), MeasureSlug.Parse).IsUnicode(false);
        builder.Property(chart => chart.Comparators)
            .HasJsonList(comparator => comparator.ToString(), Enum.Parse<ChartComparator>).IsUnicode(false);
        builder.Property(chart => chart.Notes).HasJsonList();
        builder.HasIndex(ReportSectionMapping.Section, nameof(ReportChart.Slug)).IsUnique();
        builder.ToTable("ReportCharts");
    }
}
