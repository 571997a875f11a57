using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class MeasureSlugConverter()
    : ValueConverter<MeasureSlug, string>(slug => slug.ToString(), text => MeasureSlug.Parse(text));
