using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Accounts;

namespace PerformanceReports.Data.Mappings;

internal sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.HasKey(key => key.Id);
        builder.Property(key => key.Name).HasMaxLength(ProtectionKey.NameLength);
    }
}
