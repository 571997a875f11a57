using System.Collections;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>A dictionary; its entries are written in the order in which they were added.</summary>
internal sealed record PdfDictionary : PdfValue, IEnumerable<KeyValuePair<string, PdfValue>>
{
    private readonly List<KeyValuePair<string, PdfValue>> _entries = [];

    public static PdfDictionary OfType(string type) => new() { { "Type", new PdfName(type) } };

    public void Add(string name, PdfValue value) => _entries.Add(new(name, value));

    public void Add(string name, string value) => Add(name, new PdfName(value));

    /// <summary>Adds an entry that is optional in the format.</summary>
    public void AddIfPresent(string name, PdfValue? value)
    {
        if (value is not null)
        {
            Add(name, value);
        }
    }

    public IEnumerator<KeyValuePair<string, PdfValue>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void Write(PdfBuffer buffer)
    {
        buffer.Raw("<<"u8);
        foreach (var (name, value) in _entries)
        {
            buffer.Name(name);
            value.Write(buffer);
        }

        buffer.Raw(">>"u8);
    }
}
