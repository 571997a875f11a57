using Microsoft.EntityFrameworkCore;
using PerformanceReports.Domain.Figures;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;
using PerformanceReports.Domain.Periods;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings.Conversions;

/// <summary>How each value type of the domain is stored: the same on every provider, readable in the database.</summary>
internal static class ValueConventions
{
    private const int EnumLength = 40;
    private const int MonthLength = 7;

    public static void Apply(ModelConfigurationBuilder conventions)
    {
        // Written yyyy-MM, months sort as text does.
        conventions.Properties<Month>().HaveConversion<MonthConverter>()
            .HaveMaxLength(MonthLength).AreFixedLength().AreUnicode(false);
        conventions.Properties<ForceCode>().HaveConversion<ForceCodeConverter>()
            .HaveMaxLength(ForceCode.Length).AreFixedLength().AreUnicode(false);
        conventions.Properties<MeasureSlug>().HaveConversion<MeasureSlugConverter>()
            .HaveMaxLength(MeasureSlug.Length).AreUnicode(false);
        conventions.Properties<FigureSymbol>().HaveConversion<FigureSymbolConverter>()
            .HaveMaxLength(FigureSymbol.Length).AreUnicode(false);
        conventions.Properties<TrendVerdict>().HaveConversion<TrendVerdictConverter>()
            .HaveMaxLength(TrendVerdict.TextLength);
        conventions.Properties<BenchmarkVerdict>().HaveConversion<BenchmarkVerdictConverter>()
            .HaveMaxLength(BenchmarkVerdict.TextLength);
        conventions.Properties<DateTimeOffset>().HaveConversion<MomentConverter>();
        conventions.Properties<decimal>().HaveConversion<ExactDecimalConverter>()
            .HavePrecision(ExactDecimalConverter.Precision, ExactDecimalConverter.Scale);
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength).AreUnicode(false);
    }
}
