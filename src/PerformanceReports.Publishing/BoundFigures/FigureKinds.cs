namespace PerformanceReports.Publishing.BoundFigures;

/// <summary>The kinds of figure as references write them.</summary>
internal static class FigureKinds
{
    private static readonly Dictionary<string, FigureKind> ByName = new(StringComparer.Ordinal)
    {
        ["count"] = FigureKind.Count,
        ["rate"] = FigureKind.Rate,
        ["value"] = FigureKind.Value,
        ["change"] = FigureKind.Change,
        ["mean"] = FigureKind.Mean,
        ["monthly-mean"] = FigureKind.MonthlyMean,
        ["rank"] = FigureKind.Rank,
    };

    private static readonly Dictionary<FigureKind, string> ByKind =
        ByName.ToDictionary(kind => kind.Value, kind => kind.Key);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static bool TryParse(string name, out FigureKind kind) => ByName.TryGetValue(name, out kind);

    public static string NameOf(FigureKind kind) => ByKind[kind];

    /// <summary>Whether the figure is drawn from several years.</summary>
    public static bool IsMean(FigureKind kind) => kind is FigureKind.Mean or FigureKind.MonthlyMean;
}
