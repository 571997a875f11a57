using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class FigureImportMapping : IEntityTypeConfiguration<FigureImport>
{
    internal const string Kept = "Kept";
    internal const string File = "FileId";

    public void Configure(EntityTypeBuilder<FigureImport> builder)
    {
        builder.HasKey(import => import.Id);
        builder.Property(import => import.FileName).HasMaxLength(ImportFile.NameLength);
        builder.Property(import => import.Sha256)
            .HasMaxLength(ImportFile.Sha256Length).IsFixedLength().IsUnicode(false);
        builder.Property(import => import.BroughtBy).HasMaxLength(Report.PersonLength);
        builder.Property(import => import.ConfirmedBy).HasMaxLength(Report.PersonLength);
        builder.Property(import => import.WithdrawnBy).HasMaxLength(Report.PersonLength);
        builder.Property(import => import.Refusal).HasMaxLength(FigureImport.RefusalLength);
        builder.Property(import => import.WithdrawalReason).HasMaxLength(FigureImport.ReasonLength);
        builder.Property(import => import.ExtractId).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Property(import => import.Source).HasJsonText();
        builder.Property(import => import.Estimates).HasJsonText();
        builder.Property(import => import.HeldAs).HasMaxLength(FigureImport.HeldAsLength).IsUnicode(false);

        // Counted by the import itself, as a report counts its own.
        builder.Property(import => import.Revision).IsConcurrencyToken();
        builder.Ignore(import => import.Preview);
        builder.Ignore(import => import.Identity);
        builder.HasOne(import => import.File).WithOne().HasForeignKey<FigureImport>(File)
            .IsRequired().OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<KeptPreview>(Kept).WithOne().HasForeignKey<KeptPreview>(preview => preview.ImportId).IsRequired();
        builder.HasIndex(import => import.Sha256);
        builder.HasIndex(import => import.State);
        builder.HasIndex(import => import.ExtractId).IsUnique();
        builder.HasIndex(import => import.HeldAs).IsUnique();
        builder.ToTable("FigureImports");
    }
}
