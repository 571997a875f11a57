namespace PerformanceReports.Publishing.Pdf.Writing;

/// <summary>
/// A page as it was laid out: its marks in reading order, and its links. It is drawn when it is written and forgotten
/// then, so that a long report needs the memory of its structure and of one page.
/// </summary>
internal sealed class PdfPage(double width, double height, Action<PdfPage> draw)
{
    private Action<PdfPage>? _draw = draw;

    public double Width { get; } = width;

    public double Height { get; } = height;

    public List<PageItem> Items { get; } = [];

    public List<PdfLink> Links { get; } = [];

    /// <summary>Makes its marks.</summary>
    /// <exception cref="InvalidOperationException">They were made before.</exception>
    public void Draw()
    {
        var drawOnce = _draw ?? throw new InvalidOperationException("A page is drawn once.");
        _draw = null;
        drawOnce(this);
    }

    /// <summary>Gives up its marks, once they are written.</summary>
    public void Forget()
    {
        Items.Clear();
        Items.TrimExcess();
    }
}
