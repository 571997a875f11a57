namespace PerformanceReports.Publishing.Pdf.Fonts;

/// <summary>The fonts that are built into this assembly, each read once.</summary>
internal static class FontLibrary
{
    private static readonly Dictionary<FontFace, Lazy<TrueTypeFont>> Fonts = new()
    {
        [FontFace.Regular] = new(() => Read("SourceSans3-400.ttf")),
        [FontFace.Italic] = new(() => Read("SourceSans3-400i.ttf")),
        [FontFace.SemiBold] = new(() => Read("SourceSans3-600.ttf")),
        [FontFace.Bold] = new(() => Read("SourceSans3-700.ttf")),
    };

    public static TrueTypeFont Get(FontFace face) => Fonts[face].Value;

    private static TrueTypeFont Read(string resource)
    {
        using var stream = typeof(FontLibrary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(
                $"The font {resource} is not embedded in the assembly: run npm ci in its folder and build again.");
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return new TrueTypeFont(memory.ToArray(), resource);
    }
}
