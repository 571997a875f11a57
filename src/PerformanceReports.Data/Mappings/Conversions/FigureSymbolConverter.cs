using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PerformanceReports.Domain.Figures;

namespace PerformanceReports.Data.Mappings.Conversions;

internal sealed class FigureSymbolConverter()
    : ValueConverter<FigureSymbol, string>(symbol => symbol.ToString(), text => FigureSymbol.Parse(text));
