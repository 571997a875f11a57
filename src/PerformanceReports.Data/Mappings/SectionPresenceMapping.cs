using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Editing;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class SectionPresenceMapping : IEntityTypeConfiguration<SectionPresence>
{
    public void Configure(EntityTypeBuilder<SectionPresence> builder)
    {
        builder.HasKey(presence => new { presence.Report, presence.Section, presence.Person });
        builder.Property(presence => presence.Section).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(presence => presence.Person).HasMaxLength(Report.PersonLength);
        builder.HasIndex(presence => presence.Until);
        builder.ToTable("SectionPresences");
    }
}
