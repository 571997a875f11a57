namespace PerformanceReports.Domain.Figures;

/// <summary>
/// A symbol that stands with a figure or in place of one: the bracketed letters of the Government Analysis Function.
/// </summary>
public readonly record struct FigureSymbol
{
    /// <summary>The longest.</summary>
    public const int Length = 5;

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["[x]"] = "not available",
        ["[z]"] = "not applicable",
        ["[c]"] = "confidential",
        ["[p]"] = "provisional",
        ["[r]"] = "revised",
        ["[e]"] = "estimated",
        ["[b]"] = "break in series",
        ["[low]"] = "rounds to zero",
    };

    private readonly string? _symbol;

    private FigureSymbol(string symbol) => _symbol = symbol;

    /// <summary>Every symbol, with its brackets.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Meanings.Keys];

    /// <summary>What it means, in words.</summary>
    public string Meaning => _symbol is null ? "" : Meanings[_symbol];

    /// <summary>Reads a symbol.</summary>
    /// <exception cref="FormatException">The text is not one.</exception>
    public static FigureSymbol Parse(string text) => TryParse(text, out var symbol)
        ? symbol
        : throw new FormatException($"\"{text}\" is not a symbol for a figure. Use one of {string.Join(", ", All)}.");

    /// <summary>Reads a symbol; false where the text is not one.</summary>
    public static bool TryParse(string? text, out FigureSymbol symbol)
    {
        var isKnown = text is not null && Meanings.ContainsKey(text);
        symbol = isKnown ? new FigureSymbol(text!) : default;
        return isKnown;
    }

    /// <summary>The symbol with its brackets.</summary>
    public override string ToString() => _symbol ?? "";
}
