using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Reports;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class TrendVerdictConverter()
    : ValueConverter<TrendVerdict, string>(verdict => verdict.ToString(), text => TrendVerdict.Parse(text));
