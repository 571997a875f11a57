using System.Text;

namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>The text of one page's content stream, by the number of its marked content; artifacts apart.</summary>
internal sealed class MarkedText
{
    private readonly Dictionary<string, ReadFont> _fonts;
    private readonly Dictionary<int, StringBuilder> _marks = [];
    private readonly StringBuilder _artifacts = new();
    private StringBuilder? _current;
    private bool _inText;
    private ReadFont? _font;
    private string _fontName = "";
    private string _colour = "";
    private int? _mark;
    private double _size;
    private (double X, double Y, bool IsTurned) _place;

    public MarkedText(byte[] content, Dictionary<string, ReadFont> fonts)
    {
        _fonts = fonts;
        var syntax = new PdfSyntax(content);
        var operands = new List<object?>();
        while (!syntax.AtEnd)
        {
            var token = syntax.Read();
            if (token is not Operator { Value: var name })
            {
                operands.Add(token);
                continue;
            }

            Apply(name, operands);
            operands.Clear();
        }

        IsBalanced = _current is null;
    }

    /// <summary>Whether all marked content that was opened was closed.</summary>
    public bool IsBalanced { get; }

    /// <summary>Text that was drawn outside of marked content: there must be none.</summary>
    public int Unmarked { get; private set; }

    /// <summary>Marked content within other, and text objects across its edges: there must be none.</summary>
    public int Nested { get; private set; }

    /// <summary>The character numbers that were shown, by the name of the font.</summary>
    public HashSet<(string Font, int Number)> Shown { get; } = [];

    /// <summary>Where each run of text begins, in points from the lower left corner.</summary>
    public List<(double X, double Y)> Origins { get; } = [];

    /// <summary>Each run of text with its extent.</summary>
    public List<ShownText> Runs { get; } = [];

    /// <summary>The sizes of text, in points.</summary>
    public HashSet<double> Sizes { get; } = [];

    /// <summary>The colours of text, as the operands of the operator that sets them.</summary>
    public HashSet<string> TextColours { get; } = [];

    public string Artifacts => _artifacts.ToString();

    public IReadOnlyCollection<int> Numbers => _marks.Keys;

    public string Of(int mark) => _marks[mark].ToString();

    private void Apply(string name, List<object?> operands)
    {
        Nested += name is "BDC" or "BMC" && (_current is not null || _inText) ? 1 : 0;
        Nested += name == "EMC" && _inText ? 1 : 0;
        Unmarked += name is "f" or "S" or "b" or "B" or "f*" && _current is null ? 1 : 0;
        _inText = name == "BT" || (_inText && name != "ET");
        switch (name)
        {
            case "BDC" when operands[1] is Dictionary<string, object?> properties && properties.ContainsKey("MCID"):
                _current = new StringBuilder();
                _mark = (int)(double)properties["MCID"]!;
                _marks.Add(_mark.Value, _current);
                break;
            case "BDC" or "BMC":
                _mark = null;
                _current = _artifacts;
                break;
            case "EMC":
                _current = null;
                break;
            case "Tf":
                _fontName = ((Name)operands[0]!).Value;
                _size = (double)operands[1]!;
                Sizes.Add(_size);
                _font = _fonts[_fontName];
                break;
            case "Tm":
                _place = ((double)operands[4]!, (double)operands[5]!, (double)operands[1]! != 0);
                Origins.Add((_place.X, _place.Y));
                break;
            case "rg":
                _colour = string.Join(' ', operands);
                break;
            case "TJ":
                TextColours.Add(_colour);
                Show((List<object?>)operands[0]!);
                break;
        }
    }

    private void Show(List<object?> parts)
    {
        Unmarked += _current is null ? 1 : 0;
        var text = new StringBuilder();
        var (x, right) = (_place.X, _place.X);
        foreach (var part in parts)
        {
            if (part is not byte[] bytes)
            {
                x -= (double)part! * _size / 1000;
                continue;
            }

            for (var i = 0; i < bytes.Length; i += 2)
            {
                var number = (bytes[i] << 8) | bytes[i + 1];
                Shown.Add((_fontName, number));
                text.Append(_font!.Unicode[number]);
                x += _font.WidthOf(number) * _size / 1000;
                right = _font.Unicode[number] == " " ? right : x;
            }
        }

        _current?.Append(text);
        Runs.Add(new ShownText(
            text.ToString(), _place.X, right, _place.Y, _size, _current == _artifacts ? null : _mark, _place.IsTurned));
    }
}
