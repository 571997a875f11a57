using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>Collects PDF syntax as bytes, with white space only where two tokens would run together.</summary>
internal sealed class PdfBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Raw(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>A token that needs a delimiter on its left, such as a number or an operator.</summary>
    public void Token(string token)
    {
        Separate();
        Encoding.ASCII.GetBytes(token, _bytes);
    }

    public void Name(string name)
    {
        Raw("/"u8);
        Encoding.ASCII.GetBytes(name, _bytes);
    }

    /// <summary>A number with at most three decimals: a thousandth of a point is finer than any printer.</summary>
    public void Number(double value)
    {
        Separate();
        var thousandths = (long)Math.Round(value * 1000);
        var span = _bytes.GetSpan(32);
        if (thousandths % 1000 == 0)
        {
            Utf8Formatter.TryFormat(thousandths / 1000, span, out var whole);
            _bytes.Advance(whole);
            return;
        }

        Utf8Formatter.TryFormat(thousandths / 1000m, span, out var written, new StandardFormat('F', 3));
        while (span[written - 1] == (byte)'0')
        {
            written--;
        }

        _bytes.Advance(written);
    }

    /// <summary>A string of bytes in parentheses.</summary>
    public void Literal(ReadOnlySpan<byte> bytes)
    {
        Raw("("u8);
        foreach (var value in bytes)
        {
            switch (value)
            {
                case (byte)'(' or (byte)')' or (byte)'\\':
                    Raw([(byte)'\\', value]);
                    break;

                // A reader would turn a bare carriage return into a line feed.
                case (byte)'\r':
                    Raw("\\r"u8);
                    break;
                default:
                    Raw([value]);
                    break;
            }
        }

        Raw(")"u8);
    }

    private void Separate()
    {
        if (Length > 0 && !"[<>()/ \n]"u8.Contains(Written[^1]))
        {
            Raw(" "u8);
        }
    }
}
