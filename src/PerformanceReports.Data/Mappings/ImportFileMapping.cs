using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Data.Mappings;

internal sealed class ImportFileMapping : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> builder)
    {
        builder.HasKey(file => file.Id);
        builder.Property(file => file.Name).HasMaxLength(ImportFile.NameLength);
        builder.Property(file => file.Sha256)
            .HasMaxLength(ImportFile.Sha256Length).IsFixedLength().IsUnicode(false);
        builder.ToTable("ImportFiles");
    }
}
