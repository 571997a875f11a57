using PerformanceReports.Domain.Forces;

namespace PerformanceReports.Data.Importing.Names;

/// <summary>Finds forces by what people and files call them: name, code, name in addresses, alias.</summary>
public sealed class ForceFinder
{
    private readonly NameBook<ForceCode> _book;

    /// <param name="forces">The forces held.</param>
    public ForceFinder(IEnumerable<Force> forces) => _book = ForceNames.Of(forces);

    /// <summary>The force, or the nation, that a name stands for; null where it is unknown or stands for several.</summary>
    public ForceCode? Find(string name) => _book.TryFind(name, out var code) ? code : null;

    /// <summary>The name most like an unknown one, as readers know it.</summary>
    public string? Nearest(string name) => _book.Nearest(name) is [var nearest, ..] ? nearest.Title : null;
}
