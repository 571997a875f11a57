using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Mappings;

internal sealed class ObjectiveMapping : IEntityTypeConfiguration<Objective>
{
    public void Configure(EntityTypeBuilder<Objective> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.HasPosition();
        builder.Property(objective => objective.Text).HasMaxLength(PlanPriority.TextLength);
        builder.Property(objective => objective.Actions).HasJsonList();
        builder.ToTable("Objectives");
    }
}
