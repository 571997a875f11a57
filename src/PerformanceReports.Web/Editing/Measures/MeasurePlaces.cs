namespace PerformanceReports.Web.Editing.Measures;

/// <summary>The addresses at which measures are kept.</summary>
public static class MeasurePlaces
{
    public const string All = "/editing/measures";

    public const string New = All + "/new";

    public const string MeasurePath = All + "/{measure}";

    public const string RetirePath = MeasurePath + "/retire";

    public const string RemovePath = MeasurePath + "/remove";

    public static string Measure(string slug) => $"{All}/{slug}";

    /// <summary>The editions that hold its figures.</summary>
    public static string Editions(string slug) => $"/editing/figures/editions/{slug}";

    /// <summary>Its page in public, once it is published.</summary>
    public static string Public(string slug) => $"/measures/{slug}";
}
