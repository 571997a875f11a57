using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Data.Importing.Entering;
using PerformanceReports.Data.Importing.Stored;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings;

internal sealed class EnteredFigureMapping : IEntityTypeConfiguration<EnteredFigure>
{
    internal const string PeriodEnd = "PeriodEnd";
    private const string PeriodMonths = "PeriodMonths";

    public void Configure(EntityTypeBuilder<EnteredFigure> builder)
    {
        builder.HasKey(entry => entry.Id);
        builder.Ignore(entry => entry.Period);
        builder.Property<Month>(PeriodEnd);
        builder.Property<int>(PeriodMonths);
        builder.Property(entry => entry.Numerator).HasMaxLength(EnteredFigure.TextLength);
        builder.Property(entry => entry.Denominator).HasMaxLength(EnteredFigure.TextLength);
        builder.Property(entry => entry.Over).HasMaxLength(EnteredFigure.TextLength);
        builder.Property(entry => entry.By).HasMaxLength(Report.PersonLength);

        // Counted by the entry itself, as a report counts its changes.
        builder.Property(entry => entry.Revision).IsConcurrencyToken();
        builder.HasOne<Measure>().WithMany().HasForeignKey(entry => entry.Measure).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FigureImport>().WithMany().HasForeignKey(entry => entry.ImportId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nameof(EnteredFigure.Measure), nameof(EnteredFigure.Force), PeriodEnd, PeriodMonths).IsUnique();
        builder.ToTable("EnteredFigures");
    }
}
