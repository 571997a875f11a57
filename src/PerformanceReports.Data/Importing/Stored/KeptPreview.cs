using PerformanceReports.Data.Importing.Previews;

namespace PerformanceReports.Data.Importing.Stored;

/// <summary>The preview of an import, kept apart from it, so that lists do not load it.</summary>
public sealed class KeptPreview
{
    private KeptPreview() => Preview = null!;

    public KeptPreview(ImportPreview preview) => Preview = preview;

    public int ImportId { get; private set; }

    public ImportPreview Preview { get; private set; }

    /// <summary>Puts a newer preview in its place.</summary>
    public void Replace(ImportPreview preview) => Preview = preview;
}
