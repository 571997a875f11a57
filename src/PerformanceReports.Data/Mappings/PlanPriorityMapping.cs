using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Mappings;

internal sealed class PlanPriorityMapping : IEntityTypeConfiguration<PlanPriority>
{
    internal const string Plan = "PlanSlug";
    private const string Priority = "PriorityId";
    private const string Id = "Id";

    public void Configure(EntityTypeBuilder<PlanPriority> builder)
    {
        builder.Property<int>(Id);
        builder.HasKey(Id);
        builder.Property<string>(Plan).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(priority => priority.Title).HasMaxLength(PlanPriority.TitleLength);
        builder.Property(priority => priority.Summary).HasMaxLength(PlanPriority.TextLength);
        builder.Property(priority => priority.AreasOfFocus).HasJsonList();
        builder.HasMany(priority => priority.Objectives).WithOne().HasForeignKey(Priority).IsRequired();
        builder.HasMany(priority => priority.Evidence).WithOne().HasForeignKey(Priority).IsRequired();

        // Not unique: two that change places would meet in it. The plan's revision keeps numbers apart.
        builder.HasIndex(Plan, nameof(PlanPriority.Number));
        builder.ToTable("PlanPriorities");
    }
}
