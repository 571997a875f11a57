using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Periods;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class MonthConverter()
    : ValueConverter<Month, string>(month => month.ToString(), text => Month.Parse(text));
