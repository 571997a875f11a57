using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Mappings;

internal sealed class PoliceAndCrimePlanMapping : IEntityTypeConfiguration<PoliceAndCrimePlan>
{
    public void Configure(EntityTypeBuilder<PoliceAndCrimePlan> builder)
    {
        builder.HasKey(plan => plan.Slug);
        builder.Property(plan => plan.Slug).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(plan => plan.Title).HasMaxLength(PlanPriority.TitleLength);
        builder.Property(plan => plan.Status).HasMaxLength(PlanPriority.TitleLength);
        builder.Property(plan => plan.Summary).HasMaxLength(PlanPriority.TextLength);
        builder.Property(plan => plan.Revision).IsConcurrencyToken();
        builder.HasMany(plan => plan.Priorities).WithOne().HasForeignKey(PlanPriorityMapping.Plan).IsRequired();
    }
}
