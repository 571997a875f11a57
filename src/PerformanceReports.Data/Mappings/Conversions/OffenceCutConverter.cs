using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class OffenceCutConverter()
    : ValueConverter<OffenceCut, string>(cut => cut.ToString(), text => OffenceCut.Parse(text));
