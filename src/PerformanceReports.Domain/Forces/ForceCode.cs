using System.Text.RegularExpressions;

namespace PerformanceReports.Domain.Forces;

/// <summary>
/// The ONS code of a territorial police force (E23000036 for Avon and Somerset), or of England and Wales together.
/// </summary>
public readonly partial record struct ForceCode
{
    /// <summary>The length of every code.</summary>
    public const int Length = 9;

    /// <summary>England and Wales together: the nation that rates are pooled over.</summary>
    public static readonly ForceCode EnglandAndWales = new("K04000001");

    private readonly string? _code;

    private ForceCode(string code) => _code = code;

    /// <summary>Whether this is the nation, not a force.</summary>
    public bool IsNation => this == EnglandAndWales;

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is not a code so written.</exception>
    public static ForceCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException(
            $"\"{text}\" is not the ONS code of a police force. It is E23 or W15 and six digits, for example " +
            "E23000036, or K04000001 for England and Wales.");

    /// <summary>Reads a code; false where the text is not one.</summary>
    public static bool TryParse(string? text, out ForceCode code)
    {
        var valid = text is not null && Written().IsMatch(text);
        code = valid ? new ForceCode(text!) : default;
        return valid;
    }

    /// <summary>The code as ONS writes it.</summary>
    public override string ToString() => _code ?? "";

    [GeneratedRegex("^((E23|W15)[0-9]{6}|K04000001)\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
