namespace PerformanceReports.Web.Editing.Glossary;

/// <summary>The addresses at which the glossary of the office is kept.</summary>
public static class TermPlaces
{
    public const string All = "/editing/glossary";

    public const string New = All + "/new";

    public const string TermPath = All + "/terms/{term}";

    public const string RetirePath = TermPath + "/retire";

    public const string RemovePath = TermPath + "/remove";

    public static string Term(string slug) => $"{All}/terms/{slug}";
}
