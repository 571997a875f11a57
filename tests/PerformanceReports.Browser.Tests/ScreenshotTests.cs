namespace PerformanceReports.Browser.Tests;

/// <summary>
/// Makes the picture of the README. It is written to docs/images where REPORTS_IMAGES is "write"; otherwise it is made
/// and looked at, so that the test says when the page can no longer be pictured.
/// </summary>
[Collection(PublicPagesCollection.Name)]
public sealed class ScreenshotTests(BrowserFixture browser)
{
    [BrowserTheory]
    [InlineData(Pages.Latest, "latest-report.png")]
    [InlineData(Pages.Neighbourhood, "section.png")]
    public async Task Page_AsAPicture_IsAsWideAsTheWindow(string address, string name)
    {
        await using var opened = await browser.OpenAsync(address);
        var picture = await opened.Page.ScreenshotAsync();
        PngWidth(picture).ShouldBe(Widths.Wide);
        picture.Length.ShouldBeGreaterThan(20_000, "an empty page makes a small picture");
        if (Environment.GetEnvironmentVariable("REPORTS_IMAGES") == "write")
        {
            await File.WriteAllBytesAsync(Path.Combine(ImagesFolder(), name), picture);
        }
    }

    private static int PngWidth(byte[] png) =>
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16, 4));

    private static string ImagesFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PerformanceReports.sln")))
        {
            folder = folder.Parent;
        }

        var root = folder ?? throw new DirectoryNotFoundException(
            "REPORTS_IMAGES is set, but the tests do not run inside a clone of the repository.");
        return Directory.CreateDirectory(Path.Combine(root.FullName, "docs", "images")).FullName;
    }
}
