using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class BenchmarkVerdictConverter()
    : ValueConverter<BenchmarkVerdict, string>(verdict => verdict.ToString(), text => BenchmarkVerdict.Parse(text));
