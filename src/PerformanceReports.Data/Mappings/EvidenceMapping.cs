using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Plans;

namespace PerformanceReports.Data.Mappings;

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.HasPosition();
        builder.Property(evidence => evidence.Text).HasMaxLength(PlanPriority.TextLength);
        builder.ToTable("Evidence");
    }
}
