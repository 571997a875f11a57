using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>Finds the force of a row that may have its code, its name or both.</summary>
internal sealed class RowForces(FileReading reading)
{
    /// <summary>The force; null where it is missing, unknown, or the two differ, which is told.</summary>
    /// <param name="code">The code as written; empty where there is none.</param>
    /// <param name="name">The name as written; empty where there is none.</param>
    /// <param name="at">Their columns.</param>
    public ForceCode? Find(string code, string name, (int? Code, int? Name) at)
    {
        if (code.Length == 0 && name.Length == 0)
        {
            reading.Error(
                at.Name ?? at.Code, "", "No police force stands here.",
                "Write the force in every row, by its name or its ONS code.");
            return null;
        }

        var force = code.Length > 0 ? reading.Forces.Find(code, at.Code) : reading.Forces.Find(name, at.Name);
        if (code.Length == 0 || name.Length == 0 || force is null || reading.Forces.Known(name) is not { } named
            || named == force)
        {
            return force;
        }

        reading.Error(
            at.Name, name,
            $"is another force than the code beside it, {code}, which is {reading.Names.NameOf(force.Value)}.",
            "Correct the name or the code.");
        return null;
    }
}
