using System.Globalization;
using System.Runtime.CompilerServices;
using PerformanceReports.Publishing.Pdf;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf.Pictures;

/// <summary>
/// Compares pages with pictures that were looked at and kept beside this file. To keep new ones after a wanted change,
/// run with REPORTS_KEEP_PICTURES=1, look at them, and commit them.
/// </summary>
public sealed class PictureTests
{
    private const string Resolution = "45";

    // Squares of so many pixels are compared by their mean: letters may sit a hair elsewhere, lines and blocks not.
    private const int Square = 6;
    private const double SquareTolerance = 34;
    private const double ShareTolerance = 0.004;

    private static readonly ReportPdfOptions Options = new()
    {
        Address = "https://performance.example.gov.uk/reports/2025-03/v2",
        Sha256 = new string('0', 64),
    };

    [TheoryForTool("pdftoppm", "poppler-utils")]
    [InlineData("cover", 1, false)]
    [InlineData("quarter", 2, false)]
    [InlineData("since", 3, false)]
    [InlineData("in-short", 6, false)]
    [InlineData("section", 9, false)]
    [InlineData("about", 15, false)]
    [InlineData("large-print", 2, true)]
    public void Create_APage_LooksAsItWasKept(string name, int page, bool large)
    {
        var png = Draw(page, large ? ReportPdfEdition.LargePrint : ReportPdfEdition.Standard);
        var kept = Path.Combine(Folder(), name + ".png");
        if (Environment.GetEnvironmentVariable("REPORTS_KEEP_PICTURES") == "1")
        {
            File.WriteAllBytes(kept, png);
        }

        var difference = Compare(GreyPicture.Read(File.ReadAllBytes(kept)), GreyPicture.Read(png));
        if (difference.Share > ShareTolerance)
        {
            var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "picture-differences"));
            File.WriteAllBytes(Path.Combine(folder.FullName, name + ".png"), png);
            File.WriteAllBytes(Path.Combine(folder.FullName, name + "-difference.pgm"), difference.Picture.Write());
            Assert.Fail(string.Create(
                CultureInfo.InvariantCulture,
                $"{difference.Share:P1} of the page \"{name}\" differs from {kept}. The page and the difference are in "
                + $"{folder.FullName}."));
        }
    }

    [Fact]
    public void Compare_APageWithALineMissing_Differs()
    {
        var blank = new GreyPicture(60, 60, [.. Enumerable.Repeat((byte)255, 3600)]);
        var ruled = blank with { Pixels = [.. blank.Pixels.Select((pixel, i) => i / 60 is 30 or 31 ? (byte)0 : pixel)] };
        Compare(blank, blank).Share.ShouldBe(0);
        Compare(blank, ruled).Share.ShouldBeGreaterThan(ShareTolerance);
    }

    private static byte[] Draw(int page, ReportPdfEdition edition)
    {
        var pdf = ReportPdf.Create(SampleReport.Create(), Options with { Edition = edition }).Content;
        var number = page.ToString(CultureInfo.InvariantCulture);
        return Tool.WithFile(pdf, path =>
        {
            var target = path + "-page";
            var (code, _, errors) = Tool.Run(
                "pdftoppm", "-r", Resolution, "-gray", "-png", "-singlefile", "-f", number, "-l", number, path, target);
            code.ShouldBe(0, errors);
            var png = File.ReadAllBytes(target + ".png");
            File.Delete(target + ".png");
            return png;
        });
    }

    /// <summary>The share of squares that differ, and a picture of by how much (the darker, the more).</summary>
    private static (double Share, GreyPicture Picture) Compare(GreyPicture kept, GreyPicture now)
    {
        (now.Width, now.Height).ShouldBe((kept.Width, kept.Height));
        var picture = new GreyPicture(now.Width, now.Height, new byte[now.Pixels.Length]);
        var (different, all) = (0, 0);
        for (var top = 0; top < now.Height; top += Square)
        {
            for (var left = 0; left < now.Width; left += Square)
            {
                var distance = Math.Abs(kept.Mean(left, top, Square) - now.Mean(left, top, Square));
                different += distance > SquareTolerance ? 1 : 0;
                all++;
                Fill(picture, left, top, (byte)(255 - distance));
            }
        }

        return ((double)different / all, picture);
    }

    private static void Fill(GreyPicture picture, int left, int top, byte grey)
    {
        for (var y = top; y < Math.Min(picture.Height, top + Square); y++)
        {
            picture.Pixels.AsSpan((y * picture.Width) + left, Math.Min(Square, picture.Width - left)).Fill(grey);
        }
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
