using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class ReportSectionMapping : IEntityTypeConfiguration<ReportSection>
{
    internal const string Part = "PartId";
    internal const string Section = "SectionId";
    private const string Id = "Id";

    public void Configure(EntityTypeBuilder<ReportSection> builder)
    {
        builder.Property<int>(Id);
        builder.HasKey(Id);
        builder.Property<int>(Part);
        builder.HasPosition();
        builder.Property(section => section.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(section => section.Title).HasMaxLength(ReportSection.TitleLength);
        builder.Property(section => section.NoMeasures).HasMaxLength(ReportSection.TextLength);
        builder.Property(section => section.ActionsIntroduction).HasMaxLength(ReportSection.TextLength);
        builder.Property(section => section.LastAuthor).HasMaxLength(Report.PersonLength);
        builder.Property<int>("NamesGiven");

        // As a report's: counted by the section itself, so that people who write in different sections never clash.
        builder.Property(section => section.Revision).IsConcurrencyToken();
        builder.Property(section => section.StatedMeasures)
            .HasJsonList(measure => measure.ToString(), MeasureSlug.Parse).IsUnicode(false);
        builder.HasMany(section => section.Assessments).WithOne().HasForeignKey(Section).IsRequired();
        builder.HasMany(section => section.Charts).WithOne().HasForeignKey(Section).IsRequired();
        builder.HasMany(section => section.Actions).WithOne().HasForeignKey(Section).IsRequired();
        builder.HasMany(section => section.Comments).WithOne().HasForeignKey(Section).IsRequired();
        builder.HasIndex(Part, nameof(ReportSection.Slug)).IsUnique();
        builder.ToTable("ReportSections");
    }
}
