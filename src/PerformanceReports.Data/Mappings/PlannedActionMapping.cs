using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class PlannedActionMapping : IEntityTypeConfiguration<PlannedAction>
{
    public void Configure(EntityTypeBuilder<PlannedAction> builder)
    {
        builder.Property<int>("Id");
        builder.HasKey("Id");
        builder.Property<int>(ReportSectionMapping.Section);
        builder.HasPosition();
        builder.Property(action => action.Key).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(action => action.Text).HasMaxLength(PlannedAction.TextLength);
        builder.Property(action => action.Reason).HasMaxLength(PlannedAction.ReasonLength);
        builder.HasIndex(ReportSectionMapping.Section, nameof(PlannedAction.Key)).IsUnique();
        builder.ToTable("PlannedActions");
    }
}
