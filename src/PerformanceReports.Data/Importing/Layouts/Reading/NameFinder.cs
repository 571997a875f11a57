using PerformanceReports.Data.Importing.Names;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Importing.Layouts.Reading;

/// <summary>
/// Finds what the names of a file stand for, each looked up once however many rows it stands in, and keeps those that
/// stand for nothing.
/// </summary>
/// <typeparam name="T">What the names stand for.</typeparam>
internal sealed class NameFinder<T>(FileReading reading, NamedKind kind, NameBook<T> book, Func<T, string> keyOf)
    where T : struct
{
    // Nobody says of more names what they stand for, and to find the nearest takes its time.
    private const int MostTold = 200;
    private const int LongestCompared = 200;

    private readonly Dictionary<string, T?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unknown> _unknown = new(StringComparer.Ordinal);

    private string Thing => kind == NamedKind.Measure ? "measure" : "police force";

    /// <summary>What a name stands for; null where that is unknown, which is remembered to be told.</summary>
    public T? Find(string name, int? column)
    {
        if (Known(name) is { } known)
        {
            return known;
        }

        if (!_unknown.TryGetValue(name, out var unknown))
        {
            _unknown.Add(name, unknown = new Unknown(reading.Here(column)));
        }

        unknown.Rows++;
        return null;
    }

    /// <summary>What a name stands for; null where that is unknown.</summary>
    public T? Known(string name)
    {
        if (!_found.TryGetValue(name, out var value))
        {
            value = book.TryFind(name, out var known) ? known : null;
            _found.Add(name, value);
        }

        return value;
    }

    /// <summary>Makes an error of each unknown name, and tells them.</summary>
    public IReadOnlyList<UnknownName> Tell()
    {
        var told = new List<UnknownName>();
        foreach (var (name, unknown) in _unknown.Take(MostTold))
        {
            // What is longer than any name is a text that stands in the wrong column.
            var nearest = name.Length > LongestCompared ? [] : book.Nearest(name);
            told.Add(new UnknownName(
                kind, name, unknown.Rows, [.. nearest.Select(near => new NameOffer(keyOf(near.Value), near.Title))]));
            reading.Problems.Add(ImportProblem.Error(
                unknown.Place, name, $"is no {Thing} that is known{InRows(unknown.Rows)}.", Remedy(nearest)));
        }

        if (_unknown.Count > MostTold)
        {
            TellRest(_unknown.Count - MostTold, _unknown.Skip(MostTold).First());
        }

        return told;
    }

    private void TellRest(int names, KeyValuePair<string, Unknown> first) => reading.Problems.Add(ImportProblem.Error(
        first.Value.Place, first.Key,
        $"is the first of {Words.Count(names, "more name", "more names")} that stand for no {Thing} that is known.",
        "With so many, the column is probably not the one that its heading says: check the headings."));

    private static string InRows(int rows) =>
        rows == 1 ? "" : string.Create(Words.British, $"; it stands in {rows:N0} rows");

    private string Remedy(IReadOnlyList<KnownName<T>> nearest)
    {
        var titles = nearest.Select(near => near.Title).ToList();
        var meant = titles.Count == 0 ? "" : $"Is it {Words.Or(titles)}? ";
        return $"{meant}Correct it, or say which {Thing} it stands for, and it will be remembered.";
    }

    private sealed class Unknown(CellPlace place)
    {
        public CellPlace Place => place;

        public int Rows { get; set; }
    }
}
