using PerformanceReports.Domain.Measures;

namespace PerformanceReports.Data.Importing.Names;

/// <summary>A name that files would give to two measures, so that its figures could be brought to neither.</summary>
/// <param name="Name">The name as the one measure has it.</param>
/// <param name="Other">The other measure that has it.</param>
public sealed record SharedName(string Name, Measure Other)
{
    /// <summary>The first name of a measure that another one has; null where there is none.</summary>
    public static SharedName? Find(Measure measure, IEnumerable<Measure> others)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var taken = others.Where(other => other.Slug != measure.Slug)
            .SelectMany(other => MeasureNames.Written(other).Select(name => (Key: MeasureNames.Key(name), Other: other)))
            .ToLookup(name => name.Key, name => name.Other, StringComparer.Ordinal);
        return MeasureNames.Written(measure)
            .Select(name => (Name: name, Other: taken[MeasureNames.Key(name)].FirstOrDefault()))
            .Where(found => found.Other is not null)
            .Select(found => new SharedName(found.Name, found.Other!))
            .FirstOrDefault();
    }
}
