using PerformanceReports.Publishing.Pdf.Fonts;
using PerformanceReports.Publishing.Pdf.Semantic;

namespace PerformanceReports.Publishing.Pdf.Layout;

/// <summary>The typography of one edition of the report.</summary>
internal sealed record TypeStyles
{
    /// <summary>For a page that is read at a desk.</summary>
    public static TypeStyles Standard { get; } = new()
    {
        Body = new(FontFace.Regular, 10.2, 14.4, Palette.Ink, Before: 6, After: 6),
        Lead = new(FontFace.Regular, 13, 18, Palette.Ink, Before: 6, After: 12),
        Note = new(FontFace.Regular, 8.6, 11.8, Palette.Quiet, Before: 4, After: 4),
        Notice = new(FontFace.Regular, 9.2, 12.6, Palette.Ink),
        Chapter = new(FontFace.Bold, 25, 29, Palette.Brand, After: 14),
        Section = new(FontFace.Bold, 22, 26, Palette.Brand, After: 8),
        Inner = new(FontFace.SemiBold, 12, 16, Palette.Brand, Before: 20, After: 6),
        Side = new(FontFace.SemiBold, 10.2, 14.4, Palette.Brand, Before: 18),
        TableHeader = new(FontFace.SemiBold, 8.4, 11, Palette.Brand),
        TableGroup = new(FontFace.SemiBold, 9.6, 12.6, Palette.Brand),
        Cell = new(FontFace.Regular, 9.4, 12.4, Palette.Ink),
        SmallCell = new(FontFace.Regular, 8, 10.6, Palette.Quiet),
        FigureTitle = new(FontFace.SemiBold, 10.2, 13.6, Palette.Brand),
        FigureSubtitle = new(FontFace.Regular, 8.6, 11.4, Palette.Quiet),
        FigureNote = new(FontFace.Regular, 7.8, 10.2, Palette.Quiet),
        ContentsChapter = new(FontFace.SemiBold, 11, 15, Palette.Brand, Before: 14),
        ContentsSection = new(FontFace.Regular, 10.2, 14.4, Palette.Ink, Before: 4),
        Running = new(FontFace.Regular, 8, 10, Palette.Quiet),
        CoverOrganisation = new(FontFace.SemiBold, 13, 18, Palette.Paper),
        CoverTitle = new(FontFace.Bold, 46, 50, Palette.Paper),
        CoverSubtitle = new(FontFace.Regular, 19, 25, Palette.OnBrandQuiet),
        CoverDetail = new(FontFace.SemiBold, 11, 16, Palette.Brand),
        CoverNote = new(FontFace.Regular, 9.6, 13.4, Palette.Quiet, After: 5),
        TallyNumber = new(FontFace.Bold, 34, 40, Palette.Brand),
        TallyLabel = new(FontFace.Regular, 9.6, 12.6, Palette.Ink),
        PartTitle = new(FontFace.Bold, 32, 37, Palette.Paper),
        PartSubtitle = new(FontFace.Regular, 15, 20, Palette.OnBrandQuiet, Before: 8),
    };

    /// <summary>
    /// Nothing below 16 points, all of it black (RNIB's Clear Print guidance on large print; the surface that is drawn
    /// on makes the colours black).
    /// </summary>
    public static TypeStyles LargePrint { get; } = new()
    {
        Body = new(FontFace.Regular, 16, 23, Palette.Ink, Before: 9, After: 9),
        Lead = new(FontFace.Regular, 18, 25, Palette.Ink, Before: 8, After: 14),
        Note = new(FontFace.Regular, 16, 22, Palette.Ink, Before: 8, After: 8),
        Notice = new(FontFace.Regular, 16, 22, Palette.Ink),
        Chapter = new(FontFace.Bold, 28, 34, Palette.Ink, After: 16),
        Section = new(FontFace.Bold, 26, 32, Palette.Ink, After: 12),
        Inner = new(FontFace.Bold, 19, 25, Palette.Ink, Before: 24, After: 8),
        Side = new(FontFace.Bold, 19, 25, Palette.Ink, Before: 24, After: 6),
        TableHeader = new(FontFace.SemiBold, 16, 22, Palette.Ink),
        TableGroup = new(FontFace.Bold, 17, 23, Palette.Ink),
        Cell = new(FontFace.Regular, 16, 22, Palette.Ink),
        SmallCell = new(FontFace.Regular, 16, 22, Palette.Ink),
        FigureTitle = new(FontFace.Bold, 17, 23, Palette.Ink),
        FigureSubtitle = new(FontFace.Regular, 16, 22, Palette.Ink),
        FigureNote = new(FontFace.Regular, 16, 22, Palette.Ink),
        ContentsChapter = new(FontFace.Bold, 16, 23, Palette.Ink, Before: 16),
        ContentsSection = new(FontFace.Regular, 16, 23, Palette.Ink, Before: 7),
        Running = new(FontFace.Regular, 16, 20, Palette.Ink),
        CoverOrganisation = new(FontFace.SemiBold, 18, 24, Palette.Ink),
        CoverTitle = new(FontFace.Bold, 46, 50, Palette.Ink),
        CoverSubtitle = new(FontFace.Regular, 22, 29, Palette.Ink),
        CoverDetail = new(FontFace.SemiBold, 16, 23, Palette.Ink),
        CoverNote = new(FontFace.Regular, 16, 22, Palette.Ink, After: 8),
        TallyNumber = new(FontFace.Bold, 34, 42, Palette.Ink),
        TallyLabel = new(FontFace.Regular, 16, 22, Palette.Ink),
        PartTitle = new(FontFace.Bold, 32, 38, Palette.Ink),
        PartSubtitle = new(FontFace.Regular, 20, 26, Palette.Ink, Before: 8),
    };

    public required TypeStyle Body { get; init; }

    public required TypeStyle Lead { get; init; }

    public required TypeStyle Note { get; init; }

    public required TypeStyle Notice { get; init; }

    public required TypeStyle Chapter { get; init; }

    public required TypeStyle Section { get; init; }

    public required TypeStyle Inner { get; init; }

    public required TypeStyle Side { get; init; }

    public required TypeStyle TableHeader { get; init; }

    public required TypeStyle TableGroup { get; init; }

    public required TypeStyle Cell { get; init; }

    public required TypeStyle SmallCell { get; init; }

    public required TypeStyle FigureTitle { get; init; }

    public required TypeStyle FigureSubtitle { get; init; }

    public required TypeStyle FigureNote { get; init; }

    public required TypeStyle ContentsChapter { get; init; }

    public required TypeStyle ContentsSection { get; init; }

    public required TypeStyle Running { get; init; }

    public required TypeStyle CoverOrganisation { get; init; }

    public required TypeStyle CoverTitle { get; init; }

    public required TypeStyle CoverSubtitle { get; init; }

    public required TypeStyle CoverDetail { get; init; }

    public required TypeStyle CoverNote { get; init; }

    public required TypeStyle TallyNumber { get; init; }

    public required TypeStyle TallyLabel { get; init; }

    public required TypeStyle PartTitle { get; init; }

    public required TypeStyle PartSubtitle { get; init; }

    /// <summary>An item of a list: running text with less space between items.</summary>
    public TypeStyle ListItem => Body with { Before = 0.75 * Body.Before, After = 0.75 * Body.After };

    /// <summary>The cell that heads its row.</summary>
    public TypeStyle RowHeader => Cell with { Face = FontFace.SemiBold };

    public TypeStyle Of(ParagraphRole role) => role switch
    {
        ParagraphRole.Lead => Lead,
        ParagraphRole.Note => Note,
        ParagraphRole.Notice => Notice,
        _ => Body,
    };

    public TypeStyle Of(HeadingRole role) => role switch
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
