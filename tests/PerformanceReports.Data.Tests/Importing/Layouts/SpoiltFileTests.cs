using System.IO.Compression;
using System.Text;
using PerformanceReports.Data.Importing.Layouts;
using PerformanceReports.Data.Importing.Sheets;

namespace PerformanceReports.Data.Tests.Importing.Layouts;

/// <summary>Files spoilt at random places, the same in every run: they are read, or refused with a message.</summary>
public sealed class SpoiltFileTests
{
    private const int Spoilings = 400;

    private static readonly TestSheet Sheet = new(
        "Figures",
        ["measure", "force", "period end", "numerator", "denominator", "symbol"],
        ["foi-compliance", "Avon and Somerset", new DateOnly(2025, 3, 31), 45, 50],
        ["drug-disruptions", "E23000036", "March 2025", "#REF!", null, "[p]"],
        ["action-fraud-offences", "Devon & Cornwall", 45747, 8594.5]);

    public static TheoryData<string, byte[]> Files => new()
    {
        { "figures.xlsx", XlsxFile.Of(Sheet, Sheet with { Name = "More" }) },
        { "figures.ods", OdsFile.Of(Sheet, Sheet with { Name = "More" }) },
        { "figures.csv", "measure,force,period end,numerator\n\"foi-compliance\",E23000036,2025-03-31,\"1,000\"\n"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_ASpoiltFile_ReadsItOrSaysWhyNot(string name, byte[] content)
    {
        for (var seed = 0; seed < Spoilings; seed++)
        {
            var random = new Random(seed);
            var spoilt = name.EndsWith(".csv", StringComparison.Ordinal) || seed % 4 == 0
                ? Spoil(content, random)
                : SpoilPart(content, random);

            var problem = Record.Exception(() => Read(name, spoilt));

            (problem is null or UnreadableFileException { Message.Length: > 20 }).ShouldBeTrue($"{name}, seed {seed}: {problem}");
        }
    }

    private static void Read(string name, byte[] content)
    {
        var file = SheetFile.Open(name, content, new SheetLimits { UnzippedBytes = 1 << 20 });
        var layout = FigureLayouts.Recognise(file) ?? ImportLayout.Tidy;
        FigureLayouts.Read(file, layout, Known.Names, Known.Today);
    }

    // Cuts, doubles or overwrites a piece.
    private static byte[] Spoil(byte[] content, Random random)
    {
        var at = random.Next(content.Length);
        var length = Math.Min(random.Next(1, 40), content.Length - at);
        var piece = content.AsSpan(at, length);
        return random.Next(3) switch
        {
            0 => [.. content.AsSpan(0, at), .. content.AsSpan(at + length)],
            1 => [.. content.AsSpan(0, at), .. piece, .. piece, .. content.AsSpan(at + length)],
            _ => [.. content.AsSpan(0, at), .. Letters(random, length), .. content.AsSpan(at + length)],
        };
    }

    private static byte[] Letters(Random random, int length) =>
        [.. Enumerable.Range(0, length).Select(_ => "<>\"=&;9A,-[]é/ \n"[random.Next(15)]).SelectMany(
            letter => Encoding.UTF8.GetBytes([letter]))];

    // The zip stays whole, so that what is inside it reaches the readers.
    private static byte[] SpoilPart(byte[] content, Random random)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        var chosen = random.Next(archive.Entries.Count);
        return ZippedFile.Of([.. archive.Entries.Select((entry, index) => (entry.FullName, Part(entry, index == chosen)))]);

        string Part(ZipArchiveEntry entry, bool isSpoilt)
        {
            using var copy = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(copy);
            return Encoding.UTF8.GetString(isSpoilt ? Spoil(copy.ToArray(), random) : copy.ToArray());
        }
    }
}
