using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Guards;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Mappings;

internal sealed class FigureMapping : IEntityTypeConfiguration<Figure>
{
    internal const string Extract = "ExtractId";
    internal const string PeriodEnd = "PeriodEnd";
    internal const string PeriodMonths = "PeriodMonths";

    public void Configure(EntityTypeBuilder<Figure> builder)
    {
        builder.HasKey(figure => figure.Id);
        builder.Property<string>(Extract).HasMaxLength(Require.SlugLength).IsUnicode(false);
        builder.Ignore(figure => figure.Period);
        builder.Property<Month>(PeriodEnd);
        builder.Property<int>(PeriodMonths);
        builder.HasOne<Measure>().WithMany().HasForeignKey(figure => figure.Measure).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nameof(Figure.Measure), nameof(Figure.Force));
        builder.HasIndex(Extract, nameof(Figure.Measure), nameof(Figure.Force), PeriodEnd, PeriodMonths).IsUnique();
    }
}
