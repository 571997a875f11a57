namespace PerformanceReports.Browser.Tests;

/// <summary>The widths that every page is tried at, in CSS pixels.</summary>
internal static class Widths
{
    public const int Phone = 320;
    public const int Tablet = 768;
    public const int Wide = 1280;

    public static readonly int[] All = [Phone, Tablet, Wide];
}
