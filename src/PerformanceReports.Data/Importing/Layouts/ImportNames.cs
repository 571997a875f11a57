using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Domain.Forces;
using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Layouts;

/// <summary>What the names in a file can stand for, with the other names that each is known by.</summary>
public sealed class ImportNames
{
    /// <param name="measures">The measures held, with their cuts of the Home Office's offence table.</param>
    /// <param name="forces">The forces held; England and Wales is known besides.</param>
    public ImportNames(IEnumerable<Measure> measures, IEnumerable<Force> forces)
    {
        ArgumentNullException.ThrowIfNull(measures);
        var held = forces.ToList();
        BySlug = measures.ToDictionary(measure => measure.Slug);
        ByCode = held.ToDictionary(force => force.Code, force => force.Name);
        Measures = MeasureNames.Of(BySlug.Values);
        Forces = ForceNames.Of(held);
    }

    internal NameBook<MeasureSlug> Measures { get; }

    internal NameBook<ForceCode> Forces { get; }

    internal IReadOnlyDictionary<MeasureSlug, Measure> BySlug { get; }

    internal IReadOnlyDictionary<ForceCode, string> ByCode { get; }

    internal string NameOf(ForceCode force) => force.IsNation ? "England and Wales" : ByCode[force];
}
