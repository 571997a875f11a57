using System.IO.Compression;
using System.Text;

namespace PerformanceReports.Publishing.Tests.Pdf.Reading;

/// <summary>The objects of a file, found by its cross-reference stream.</summary>
internal sealed class PdfObjects
{
    private readonly byte[] _file;
    private readonly List<(int Kind, int Place, int Index)> _entries = [];
    private readonly Dictionary<int, ReadStream> _streams = [];

    public PdfObjects(byte[] file)
    {
        _file = file;
        var tail = Encoding.ASCII.GetString(file, file.Length - 64, 64);
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('\n')[1]);
        var table = At(start);
        Trailer = table.Dictionary;
        var widths = ((List<object?>)Trailer["W"]!).Select(width => (int)(double)width!).ToArray();
        for (var row = 0; row < table.Bytes.Length; row += widths.Sum())
        {
            _entries.Add((
                Number(table.Bytes, row, widths[0]),
                Number(table.Bytes, row + widths[0], widths[1]),
                Number(table.Bytes, row + widths[0] + widths[1], widths[2])));
        }
    }

    public Dictionary<string, object?> Trailer { get; }

    /// <summary>The value itself where it is a reference.</summary>
    public object? Resolve(object? value) => value is Reference reference ? Get(reference.Number) : value;

    public Dictionary<string, object?> Dictionary(object? value) => Resolve(value) switch
    {
        Dictionary<string, object?> dictionary => dictionary,
        ReadStream stream => stream.Dictionary,
        var other => throw new InvalidDataException($"{other} is no dictionary."),
    };

    public List<object?> Array(object? value) => (List<object?>)Resolve(value)!;

    public string Text(object? value)
    {
        var bytes = (byte[])Resolve(value)!;
        return bytes is [0xFE, 0xFF, ..]
            ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)
            : Encoding.ASCII.GetString(bytes);
    }

    private object? Get(int number)
    {
        var (kind, place, index) = _entries[number];
        return kind switch
        {
            1 => At(place),
            2 => InStream((ReadStream)Get(place)!, number, index),
            _ => throw new InvalidDataException($"Object {number} is referred to but not in the file."),
        };
    }

    private ReadStream At(int offset)
    {
        if (!_streams.TryGetValue(offset, out var stream))
        {
            stream = ReadAt(offset);
            _streams.Add(offset, stream);
        }

        return stream;
    }

    private ReadStream ReadAt(int offset)
    {
        var syntax = new PdfSyntax(_file, offset);
        syntax.Read();
        syntax.Read();
        if (syntax.Read() is not Operator { Value: "obj" })
        {
            throw new InvalidDataException($"No object begins at {offset}.");
        }

        var dictionary = (Dictionary<string, object?>)syntax.Read()!;
        var bytes = syntax.StreamBytes((int)(double)dictionary["Length"]!);
        return new ReadStream(dictionary, dictionary.ContainsKey("Filter") ? Inflated(bytes) : bytes);
    }

    private static object? InStream(ReadStream stream, int number, int index)
    {
        var places = new PdfSyntax(stream.Bytes);
        for (var i = 0; i < index; i++)
        {
            places.Read();
            places.Read();
        }

        if ((int)(double)places.Read()! != number)
        {
            throw new InvalidDataException($"Object {number} is not at place {index} of its stream.");
        }

        var offset = (int)(double)places.Read()!;
        return new PdfSyntax(stream.Bytes, (int)(double)stream.Dictionary["First"]! + offset).Read();
    }

    private static byte[] Inflated(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var memory = new MemoryStream();
        zlib.CopyTo(memory);
        return memory.ToArray();
    }

    private static int Number(byte[] bytes, int offset, int width)
    {
        var number = 0;
        for (var i = 0; i < width; i++)
        {
            number = (number << 8) | bytes[offset + i];
        }

        return number;
    }
}
