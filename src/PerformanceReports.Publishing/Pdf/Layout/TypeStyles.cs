using PerformanceReports.Publishing.Pdf.Fonts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The typography of the report.</summary>
internal static class TypeStyles
{
    public static readonly TypeStyle Body = new(FontFace.Regular, 10.2, 14.4, Palette.Ink, Before: 6, After: 6);
    public static readonly TypeStyle Lead = new(FontFace.Regular, 13, 18, Palette.Ink, Before: 6, After: 12);
    public static readonly TypeStyle Note = new(FontFace.Regular, 8.6, 11.8, Palette.Quiet, Before: 4, After: 4);
    public static readonly TypeStyle Notice = new(FontFace.Regular, 9.2, 12.6, Palette.Ink);
    public static readonly TypeStyle ListItem = Body with { Before = 4.5, After = 4.5 };

    public static readonly TypeStyle Chapter = new(FontFace.Bold, 25, 29, Palette.Brand, After: 14);
    public static readonly TypeStyle Section = new(FontFace.Bold, 22, 26, Palette.Brand, After: 8);
    public static readonly TypeStyle Inner = new(FontFace.SemiBold, 12, 16, Palette.Brand, Before: 20, After: 6);
    public static readonly TypeStyle Side = new(FontFace.SemiBold, 10.2, 14.4, Palette.Brand, Before: 18);

    public static readonly TypeStyle TableHeader = new(FontFace.SemiBold, 8.4, 11, Palette.Brand);
    public static readonly TypeStyle TableGroup = new(FontFace.SemiBold, 9.6, 12.6, Palette.Brand);
    public static readonly TypeStyle Cell = new(FontFace.Regular, 9.4, 12.4, Palette.Ink);
    public static readonly TypeStyle RowHeader = Cell with { Face = FontFace.SemiBold };
    public static readonly TypeStyle SmallCell = new(FontFace.Regular, 8, 10.6, Palette.Quiet);

    public static readonly TypeStyle FigureTitle = new(FontFace.SemiBold, 10.2, 13.6, Palette.Brand);
    public static readonly TypeStyle FigureSubtitle = new(FontFace.Regular, 8.6, 11.4, Palette.Quiet);
    public static readonly TypeStyle FigureNote = new(FontFace.Regular, 7.8, 10.2, Palette.Quiet);

    public static readonly TypeStyle ContentsChapter = new(FontFace.SemiBold, 11, 15, Palette.Brand, Before: 14);
    public static readonly TypeStyle ContentsSection = new(FontFace.Regular, 10.2, 14.4, Palette.Ink, Before: 4);

    public static readonly TypeStyle Running = new(FontFace.Regular, 8, 10, Palette.Quiet);

    public static TypeStyle Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => Lead,
        ParagraphRole.Note => Note,
        ParagraphRole.Notice => Notice,
        _ => Body,
    };

    public static TypeStyle Of(HeadingRole role) => role switch
    {
        HeadingRole.Chapter => Chapter,
        HeadingRole.Section => Section,
        HeadingRole.Side => Side,
        _ => Inner,
    };

    /// <summary>The style for a run of text within a block of this style.</summary>
    public static TypeStyle For(InlineRun run, TypeStyle style)
    {
        var face = run switch
        {
            { Tone: TextTone.Strong or TextTone.Illustrative } or { Bold: true } => Heavier(style.Face),
            { Italic: true } when style.Face == FontFace.Regular => FontFace.Italic,
            _ => style.Face,
        };
        var colour = run switch
        {
            { Tone: TextTone.Illustrative } => Palette.Illustrative,
            { Tone: TextTone.Quiet } => Palette.Quiet,
            { Link: not null } => Palette.Brand,
            _ => style.Colour,
        };
        return style with { Face = face, Colour = colour };
    }

    private static FontFace Heavier(FontFace face) => face == FontFace.Bold ? FontFace.Bold : FontFace.SemiBold;
}
