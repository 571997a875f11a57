using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Mappings.Conversions;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    internal const string PeriodEnd = "PeriodEnd";
    internal const string PeriodMonths = "PeriodMonths";

    public void Configure(EntityTypeBuilder<Report> builder)
    {
        builder.HasKey(report => report.Id);
        builder.Ignore(report => report.Period);
        builder.Property<Month>(PeriodEnd);
        builder.Property<int>(PeriodMonths);
        builder.HasIndex(PeriodEnd, PeriodMonths).IsUnique();
        builder.Property(report => report.Title).HasMaxLength(Report.TitleLength);
        builder.Property(report => report.Introduction).HasMaxLength(Report.TextLength);
        builder.Property(report => report.Notes).HasJsonList();
        builder.Ignore(report => report.Correction);
        builder.Property<string?>("CorrectionWhat").HasMaxLength(CorrectionNote.TextLength);
        builder.Property<string?>("CorrectionWhy").HasMaxLength(CorrectionNote.TextLength);
        builder.Property<int?>("CorrectionBegan");
        builder.Property(report => report.LastAuthor).HasMaxLength(Report.PersonLength);
        builder.Property(report => report.ApprovedBy).HasMaxLength(Report.PersonLength);
        builder.Property(report => report.Extracts).HasJsonList();
        builder.Property(report => report.Glossary).HasJsonList();

        // Counted by the report itself, alike on every provider; a form's copy is compared as the original value.
        builder.Property(report => report.Revision).IsConcurrencyToken();
        builder.HasMany(report => report.Parts).WithOne().HasForeignKey(ReportPartMapping.Report).IsRequired();
    }
}
