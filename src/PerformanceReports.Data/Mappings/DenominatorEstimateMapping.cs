using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Mappings;

internal sealed class DenominatorEstimateMapping : IEntityTypeConfiguration<DenominatorEstimate>
{
    public void Configure(EntityTypeBuilder<DenominatorEstimate> builder)
    {
        builder.HasKey(estimate => new { estimate.Force, estimate.Kind, estimate.Year });
        builder.Property(estimate => estimate.Revision).IsConcurrencyToken();
        builder.HasOne<Force>().WithMany().HasForeignKey(estimate => estimate.Force).OnDelete(DeleteBehavior.Restrict);
    }
}
