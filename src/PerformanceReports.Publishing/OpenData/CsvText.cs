using System.Text;

namespace PerformanceReports.Publishing.OpenData;

/// <summary>
/// Writes CSV by RFC 4180: commas, CRLF, quotes doubled. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it (standards.md 15); numbers and dates never do, so a negative number stays a number.
/// </summary>
public sealed class CsvText
{
    private const string FormulaStarts = "=+-@\t\r";
    private readonly StringBuilder _text = new();
    private bool _isRowOpen;

    /// <summary>Adds a cell of words.</summary>
    public CsvText Words(string? text)
    {
        var isFormula = !string.IsNullOrEmpty(text) && FormulaStarts.Contains(text[0], StringComparison.Ordinal);
        return Add(isFormula ? "'" + text : text ?? "");
    }

    /// <summary>Adds a cell of data in its written form: a number, a date, a code of ours.</summary>
    public CsvText Data(string text) => Add(text);

    /// <summary>Ends the row.</summary>
    public CsvText End()
    {
        _text.Append("\r\n");
        _isRowOpen = false;
        return this;
    }

    /// <summary>The file, UTF-8 without a byte order mark.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private CsvText Add(string text)
    {
        if (_isRowOpen)
        {
            _text.Append(',');
        }

        _isRowOpen = true;
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            _text.Append(text);
        }
        else
        {
            _text.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return this;
    }
}
