using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Plans;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class ReportPartMapping : IEntityTypeConfiguration<ReportPart>
{
    internal const string Report = "ReportId";
    private const string Id = "Id";

    public void Configure(EntityTypeBuilder<ReportPart> builder)
    {
        builder.Property<int>(Id);
        builder.HasKey(Id);
        builder.Property<int>(Report);
        builder.HasPosition();
        builder.Property(part => part.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(part => part.Title).HasMaxLength(ReportPart.TitleLength);
        builder.Property(part => part.Subtitle).HasMaxLength(ReportPart.TitleLength);
        builder.Property(part => part.Introduction).HasMaxLength(ReportPart.TextLength);
        builder.Property(part => part.PlanSlug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.HasOne<PoliceAndCrimePlan>().WithMany().HasForeignKey(part => part.PlanSlug)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(part => part.Sections).WithOne().HasForeignKey(ReportSectionMapping.Part).IsRequired();
        builder.HasIndex(Report, nameof(ReportPart.Slug)).IsUnique();
        builder.ToTable("ReportParts");
    }
}
