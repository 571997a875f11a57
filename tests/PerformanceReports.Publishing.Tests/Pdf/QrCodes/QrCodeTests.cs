using PerformanceReports.Publishing.Charts.Drawing;
using PerformanceReports.Publishing.Pdf.QrCodes;
using Shouldly;
using Xunit;

namespace PerformanceReports.Publishing.Tests.Pdf.QrCodes;

public sealed class QrCodeTests
{
    /// <summary>A text that just fits each version, and one that just does not fit the one before.</summary>
    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(26, 25)]
    [InlineData(42, 29)]
    [InlineData(62, 33)]
    [InlineData(84, 37)]
    [InlineData(106, 41)]
    [InlineData(122, 45)]
    [InlineData(152, 49)]
    [InlineData(180, 53)]
    [InlineData(213, 57)]
    public void Encode_ATextOfALength_HasTheSmallestSizeAndReadsBack(int length, int size)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('!' + (i * 37 % 90))));
        var modules = QrCode.Encode(text)!;
        modules.GetLength(0).ShouldBe(size);
        QrReader.Read(modules).ShouldBe(text);
    }

    /// <summary>The worked example of the standard for the correction of version 1-M: "01234567" as digits.</summary>
    [Fact]
    public void Correction_TheExampleOfTheStandard_IsAsPrinted() =>
        ReedSolomon.Correction(
            [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11], 10)
            .ShouldBe([0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]);

    [Fact]
    public void Encode_ATextTooLongForTheLargestSize_IsNone() => QrCode.Encode(new string('a', 214)).ShouldBeNull();

    [Fact]
    public void Draw_ACode_LeavesTheQuietZoneFree()
    {
        var drawing = QrCode.Draw("https://performance.example.gov.uk/", 100, "#000000")!;
        var unit = 100.0 / (29 + 8);
        drawing.Marks.Cast<RectangleMark>().ShouldAllBe(mark =>
            mark.X > 3.9 * unit && mark.Y > 3.9 * unit
            && mark.X + mark.Width < 100 - (3.9 * unit) && mark.Y + mark.Height < 100 - (3.9 * unit));
    }
}
