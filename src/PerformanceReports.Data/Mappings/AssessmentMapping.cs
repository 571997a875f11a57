using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class AssessmentMapping : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.Property<int>(ReportSectionMapping.Section);
        builder.HasPosition();
        builder.Property(assessment => assessment.Title).HasMaxLength(Measure.TitleLength);
        builder.Property(assessment => assessment.Note).HasMaxLength(Assessment.NoteLength);
        builder.Property(assessment => assessment.TrendReason).HasMaxLength(Assessment.NoteLength);
        builder.Property(assessment => assessment.BenchmarkReason).HasMaxLength(Assessment.NoteLength);
        builder.HasOne<Measure>().WithMany().HasForeignKey(assessment => assessment.Measure)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(ReportSectionMapping.Section, nameof(Assessment.Measure)).IsUnique();
        builder.ToTable("Assessments");
    }
}
