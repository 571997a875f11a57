using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class ForceCodeConverter()
    : ValueConverter<ForceCode, string>(code => code.ToString(), text => ForceCode.Parse(text));
