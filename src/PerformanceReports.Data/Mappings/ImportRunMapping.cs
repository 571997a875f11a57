using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Stored;

namespace PerformanceReports.Data.Mappings;

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.HasKey(run => run.ImportId);
        builder.Property(run => run.ImportId).ValueGeneratedNever();
        builder.Property(run => run.Stage).HasMaxLength(ImportRun.StageLength);
        builder.Property(run => run.Failure).HasMaxLength(ImportRun.FailureLength);
        builder.HasOne<FigureImport>().WithOne().HasForeignKey<ImportRun>(run => run.ImportId);
        builder.ToTable("ImportRuns");
    }
}
