using System.Globalization;
using System.Text;

namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>
/// Reads PDF syntax, knowing nothing of how the product writes it. Values are: null, bool, double, <see cref="Name"/>,
/// <see cref="Reference"/>, byte[] for a string, List for an array, Dictionary for a dictionary, <see cref="Operator"/>
/// for any other word.
/// </summary>
internal sealed class PdfSyntax(byte[] data, int position = 0)
{
    private const string Delimiters = "()<>[]/%";

    public int Position { get; private set; } = position;

    public bool AtEnd
    {
        get
        {
            SkipWhiteSpace();
            return Position >= data.Length;
        }
    }

    public object? Read()
    {
        SkipWhiteSpace();
        switch ((char)data[Position])
        {
            case '/':
                Position++;
                return new Name(Word());
            case '(':
                return Literal();
            case '[':
                Position++;
                return Array();
            case '<' when data[Position + 1] == '<':
                Position += 2;
                return Dictionary();
            case '<':
                return Hexadecimal();
            default:
                return NumberOrWord();
        }
    }

    /// <summary>The bytes of a stream whose dictionary was just read.</summary>
    public byte[] StreamBytes(int length)
    {
        if (Read() is not Operator { Value: "stream" })
        {
            throw new InvalidDataException($"A stream was expected at {Position}.");
        }

        // After the word comes one line end, which is no part of the stream.
        Position += data[Position] == '\r' ? 2 : 1;
        var bytes = data.AsSpan(Position, length).ToArray();
        Position += length;
        return Read() is Operator { Value: "endstream" }
            ? bytes
            : throw new InvalidDataException($"The stream does not end at {Position}: its Length is wrong.");
    }

    private object? NumberOrWord()
    {
        var word = Word();
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return word switch { "null" => null, "true" => true, "false" => false, _ => new Operator(word) };
        }

        var start = Position;
        if (word.All(char.IsAsciiDigit) && TryWord(out var zero) && zero == "0" && TryWord(out var r) && r == "R")
        {
            return new Reference((int)number);
        }

        Position = start;
        return number;
    }

    private bool TryWord(out string word)
    {
        SkipWhiteSpace();
        word = Position < data.Length ? Word() : "";
        return word.Length > 0;
    }

    private string Word()
    {
        var start = Position;
        while (Position < data.Length && !IsWhiteSpace(data[Position]) && !Delimiters.Contains((char)data[Position]))
        {
            Position++;
        }

        return Encoding.ASCII.GetString(data, start, Position - start);
    }

    private List<object?> Array()
    {
        var items = new List<object?>();
        while (!TryTake("]"))
        {
            items.Add(Read());
        }

        return items;
    }

    private Dictionary<string, object?> Dictionary()
    {
        var entries = new Dictionary<string, object?>();
        while (!TryTake(">>"))
        {
            entries.Add(((Name)Read()!).Value, Read());
        }

        return entries;
    }

    private byte[] Hexadecimal()
    {
        var end = System.Array.IndexOf(data, (byte)'>', Position);
        var text = Encoding.ASCII.GetString(data, Position + 1, end - Position - 1);
        Position = end + 1;
        return Convert.FromHexString(text);
    }

    private byte[] Literal()
    {
        var bytes = new List<byte>();
        Position++;
        for (var depth = 1; ; Position++)
        {
            var value = data[Position];
            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return [.. bytes];
            }

            if (value == '\\')
            {
                value = data[++Position];
                value = value == 'r' ? (byte)'\r' : value == 'n' ? (byte)'\n' : value;
            }

            bytes.Add(value);
        }
    }

    private bool TryTake(string token)
    {
        SkipWhiteSpace();
        var isNext = data.AsSpan(Position).StartsWith(Encoding.ASCII.GetBytes(token));
        Position += isNext ? token.Length : 0;
        return isNext;
    }

    private void SkipWhiteSpace()
    {
        while (Position < data.Length && IsWhiteSpace(data[Position]))
        {
            Position++;
        }
    }

    private static bool IsWhiteSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
